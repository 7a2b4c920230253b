using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Web.Samples.Generated;

namespace VendorRisk.Web.Tests.Samples;

public sealed class GeneratedPaperTests
{
    [Fact]
    public async Task Papers_Read_GiveEveryKindOfFact()
    {
        await using TemporaryProduct product = new();
        IPaperReader reader = product.Get<IPaperReader>();

        EngagementFacts[] facts = [.. Enumerable.Range(0, 120).Select(number => reader.Read(Encoding.UTF8.GetBytes(GeneratedPaper.Of(1, number, 50)), "paper.txt").Facts)];

        facts.ShouldAllBe(f => f.Title.IsKnown && f.Department.IsKnown && !f.Chain.IsEmpty);
        facts.SelectMany(f => f.Sheets).SelectMany(s => s.Items).Select(i => i.Class).Distinct().Count().ShouldBe(Enum.GetValues<SensitivityClass>().Length);
        facts.SelectMany(f => f.Chain).SelectMany(l => l.Conditions).SelectMany(c => c.AnyOf).Distinct().ShouldBe([CertificationSchemes.Isms, CertificationSchemes.PMark], ignoreOrder: true);
        facts.SelectMany(f => f.Chain).Max(l => l.Tier).ShouldBe(4);
        facts.Count(f => f.Checklist.Any()).ShouldBeInRange(20, 100);
        facts.Count(f => f.Safeguards.Any()).ShouldBeGreaterThan(40);
        facts.Count(f => f.ClauseSets.Any()).ShouldBeInRange(60, 119);
        facts.Count(f => f.Hops.Any()).ShouldBeGreaterThan(20);
        facts.SelectMany(f => f.Sheets).SelectMany(s => s.Media).Select(m => m.Kind).Distinct().Count().ShouldBeGreaterThan(4);
    }

    [Fact]
    public void Paper_OfTheSameSeedAndNumber_IsTheSame()
    {
        GeneratedPaper.Of(1, 7, 50).ShouldBe(GeneratedPaper.Of(1, 7, 50));
        GeneratedPaper.Of(1, 7, 50).ShouldNotBe(GeneratedPaper.Of(2, 7, 50));
    }

    [Fact]
    public void Names_OfTheRegister_AreAllDifferent() =>
        Enumerable.Range(0, CompanyNames.Count).Select(CompanyNames.Registered).Select(Registry.VendorNameKey.Of).Distinct().Count().ShouldBe(CompanyNames.Count);
}
