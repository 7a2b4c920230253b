using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Samples.Generated;

namespace VendorRisk.Web.Tests.Samples;

public sealed class GenerationTests
{
    private static readonly GenerationSize Size = new(20, 8);
    [Fact]
    public async Task Generate_Twice_StoresAndJudgesEachOnce()
    {
        await using TemporaryProduct product = await EmptyAsync();
        (await RunAsync(product)).ShouldBe(20);
        (await RunAsync(product)).ShouldBe(0);

        Page<PortfolioEntry> portfolio = await product.Get<IPortfolio>().ListAsync(new PortfolioQuery { Take = 100 });
        portfolio.Total.ShouldBe(20);
        portfolio.Rows.ShouldAllBe(row => !row.Sample && row.Complete);
        (await product.Get<IAssessmentBook>().SequencesAsync()).Length.ShouldBe(20, "what was judged once is not judged again");
        (await product.Get<IPortfolio>().ListVendorsAsync(new VendorQuery { Registered = true, Take = 100 })).Total.ShouldBe(8);
        (await product.Get<IEngagementBook>().HistoryAsync(portfolio.Rows[0].Id)).ShouldHaveSingleItem().Why.ShouldBe("負荷試験用の生成データ");
    }

    [Fact]
    public async Task Generate_More_AddsTheRest()
    {
        await using TemporaryProduct product = await EmptyAsync();
        await RunAsync(product);

        (await RunAsync(product, Size with { Engagements = 24 })).ShouldBe(4);
    }

    [Fact]
    public async Task Generate_Some_AreAsVariedAsAnOffice()
    {
        await using TemporaryProduct product = await EmptyAsync();
        await RunAsync(product, Size with { Engagements = 60 });

        ImmutableArray<PortfolioEntry> rows = (await product.Get<IPortfolio>().ListAsync(new PortfolioQuery { Take = 100 })).Rows;
        rows.Select(row => row.Title).Distinct().Count().ShouldBe(60);
        rows.Select(row => row.Department).Distinct().Count().ShouldBeGreaterThan(15);
        rows.Select(row => row.Grade).Distinct().Count().ShouldBeGreaterThan(2);
        rows.Select(row => row.Vendors.Length).Distinct().Order().ShouldBe([1, 2, 3, 4]);
        rows.Count(row => row.Vendors.Contains("未定")).ShouldBeInRange(6, 24);
        rows.ShouldContain(row => row.People == null);
        rows.ShouldContain(row => row.Rollover);
    }

    private static async Task<TemporaryProduct> EmptyAsync()
    {
        TemporaryProduct product = new();
        await product.Get<IVendorRegistry>().InitialiseAsync();
        await product.Get<IEngagementBook>().InitialiseAsync();
        await product.Get<IAssessmentBook>().InitialiseAsync();
        return product;
    }

    private static async Task<int> RunAsync(TemporaryProduct product, GenerationSize? size = null)
    {
        GeneratedVendor vendor = product.Make<GeneratedVendor>();
        return await product.Make<Generation>(vendor).RunAsync(size ?? Size, new Silence(), CancellationToken.None);
    }

    private sealed class Silence : IGenerationProgress
    {
        public void Begin(string part, int? count)
        {
        }

        public void Report(int value)
        {
        }

        public void End()
        {
        }
    }
}
