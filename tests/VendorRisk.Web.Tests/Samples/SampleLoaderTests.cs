using VendorRisk.Registry;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Engagements;

namespace VendorRisk.Web.Tests.Samples;

public sealed class SampleLoaderTests
{
    [Fact]
    public async Task Samples_RemovedAndStartedAgain_StayAway()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        EngagementDesk desk = product.Get<EngagementDesk>();
        (await desk.ListAsync(new PortfolioQuery(), CancellationToken.None)).Total.ShouldBe(5);

        (await desk.RemoveSamplesAsync(CancellationToken.None)).ShouldBe(5);
        await product.Get<StoreStartup>().RunAsync(CancellationToken.None);

        (await desk.ListAsync(new PortfolioQuery(), CancellationToken.None)).Rows.ShouldBeEmpty();
        (await product.Get<IVendorRegistry>().ListAsync(new VendorFilter())).ShouldBeEmpty();
    }

    [Fact]
    public async Task SampleVendors_StartedTwice_AreMarkedInvented()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        await product.Get<StoreStartup>().RunAsync(CancellationToken.None);

        var vendors = await product.Get<IVendorRegistry>().ListAsync(new VendorFilter());

        vendors.Length.ShouldBe(4);
        vendors.ShouldAllBe(vendor => vendor.Sample && vendor.LegalName.EndsWith("（見本）", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Samples_StartedTwice_AreThereOnceEachMarked()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();

        await product.Get<StoreStartup>().RunAsync(CancellationToken.None);

        (await product.Get<EngagementDesk>().ListAsync(new PortfolioQuery(), CancellationToken.None)).Rows.Count(row => row.Sample).ShouldBe(5);
    }
}
