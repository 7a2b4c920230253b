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
        (await desk.ListAsync(CancellationToken.None)).Length.ShouldBe(5);

        (await desk.RemoveSamplesAsync(CancellationToken.None)).ShouldBe(5);
        await product.Get<StoreStartup>().RunAsync(CancellationToken.None);

        (await desk.ListAsync(CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Samples_StartedTwice_AreThereOnceEachMarked()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();

        await product.Get<StoreStartup>().RunAsync(CancellationToken.None);

        (await product.Get<EngagementDesk>().ListAsync(CancellationToken.None)).Count(row => row.Sample).ShouldBe(5);
    }
}
