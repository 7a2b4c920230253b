using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Candidates;

namespace VendorRisk.Web.Tests.Candidates;

public class CandidateTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    /// <summary>A product whose register holds nothing, the samples' vendors neither.</summary>
    private static async Task<TemporaryProduct> EmptyAsync()
    {
        TemporaryProduct product = await TemporaryProduct.StartedAsync();
        await product.Get<IVendorRegistry>().RemoveSamplesAsync(By());
        return product;
    }

    private static async Task<VendorId> RegisterAsync(TemporaryProduct product, string name, params VendorCertification[] held)
    {
        IVendorRegistry registry = product.Get<IVendorRegistry>();
        VendorId id = VendorId.New();
        await registry.ExecuteAsync(new RegisterVendor(id, By(), name));
        for (int i = 0; i < held.Length; i++)
        {
            (await registry.ExecuteAsync(new RecordCertification(id, i + 1, By(), held[i]))).ShouldBeOfType<VendorChangeResult.Saved>();
        }

        return id;
    }

    private static ChangeOrigin By() => new(Guid.NewGuid(), "山田", "試験のため");

    private static VendorCertification Held(string scheme, DateOnly? expires, bool isChecked = true, CertificationStanding standing = CertificationStanding.Valid) => new()
    {
        Id = Guid.NewGuid(),
        Scheme = scheme,
        Scope = "全社",
        Expires = expires,
        Standing = standing,
        CheckedOn = isChecked ? new DateOnly(2026, 3, 1) : null,
        CheckedBy = isChecked ? "山田" : null,
    };

    private static async Task<EngagementId> UndecidedAsync(TemporaryProduct product)
    {
        EngagementFacts facts = new EngagementFacts
        {
            Title = Fact.Known("教室の案内"),
            Chain =
            [
                new ChainLink
                {
                    Id = "1",
                    Tier = 1,
                    Undecided = Fact.Known(true),
                    Conditions = [new SelectionCondition { AnyOf = [CertificationSchemes.Isms, CertificationSchemes.PMark], Statement = Fact.Known("ISMS又はPマーク") }],
                },
            ],
            Sheets = [new SheetFacts { Kind = SheetKind.Outsourcing, LinkId = "1", Term = new Term { End = Fact.Known(new DateOnly(2027, 3, 31)) } }],
        }.WithPaths();
        return (await product.Get<IEngagementBook>().CreateAsync(new CreateEngagement(facts, null, new ChangeOrigin(Guid.NewGuid(), "山田", "試験")))).ShouldBeOfType<ChangeResult.Saved>().Id;
    }

    [Fact]
    public async Task Compare_AlternativesAndDates_GivePassFailAndUnknown_BestFirst()
    {
        await using TemporaryProduct product = await EmptyAsync();
        await RegisterAsync(product, "あ株式会社", Held("ISMS", new DateOnly(2026, 12, 31)));
        await RegisterAsync(product, "い株式会社", Held("P-mark", new DateOnly(2027, 6, 30)), Held("ISMS", new DateOnly(2026, 12, 31)));
        await RegisterAsync(product, "う株式会社", Held("P-mark", new DateOnly(2027, 6, 30), isChecked: false));
        await RegisterAsync(product, "え株式会社", Held("ISMS", new DateOnly(2027, 6, 30), standing: CertificationStanding.Suspended));
        await RegisterAsync(product, "お株式会社", Held("LGWAN-ASP", new DateOnly(2027, 6, 30)));
        EngagementId id = await UndecidedAsync(product);

        CandidateComparison comparison = (await product.Get<ICandidateComparison>().CompareAsync(new CandidateQuery(id, Day))).ShouldNotBeNull();

        comparison.WorkEnd.ShouldBe(new DateOnly(2027, 3, 31));
        comparison.Candidates.Take(2).Select(c => (c.Name, c.Verdict)).ShouldBe([("い株式会社", ConditionVerdict.Pass), ("う株式会社", ConditionVerdict.Unknown)]);
        comparison.Candidates.Skip(2).Select(c => (c.Name, c.Verdict)).ShouldBe([("あ株式会社", ConditionVerdict.Fail), ("え株式会社", ConditionVerdict.Fail)], ignoreOrder: true);
        comparison.Candidates.Single(c => c.Name == "あ株式会社").Results[0].Why.Ja.ShouldContain("2026-12-31に切れます");
        comparison.Total.ShouldBe(4);
    }

    [Fact]
    public async Task Compare_Judgement_IsWhatTheEngagementWouldGet_AndIsNotStored()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        VendorId vendor = await RegisterAsync(product, "え株式会社", Held("ISMS", new DateOnly(2027, 6, 30), standing: CertificationStanding.Suspended));
        EngagementId id = await UndecidedAsync(product);

        CandidateComparison comparison = (await product.Get<ICandidateComparison>().CompareAsync(new CandidateQuery(id, Day) { Vendors = [vendor] })).ShouldNotBeNull();

        Candidate candidate = comparison.Candidates.ShouldHaveSingleItem();
        candidate.Assessment.Findings.ShouldContain(f => f.Rule == "certification.suspended");
        candidate.Assessment.Findings.ShouldNotContain(f => f.Rule == "certification.vendor-undecided");
        candidate.Assessment.Gated.ShouldBeTrue();
        (await product.Get<IAssessmentBook>().ListAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Compare_ManyVendors_ComesInPages()
    {
        await using TemporaryProduct product = await EmptyAsync();
        foreach (int i in Enumerable.Range(0, 7))
        {
            await RegisterAsync(product, $"候補{i}株式会社", Held("ISMS", new DateOnly(2027, 6, 30)));
        }

        EngagementId id = await UndecidedAsync(product);
        ICandidateComparison candidates = product.Get<ICandidateComparison>();
        CandidateComparison first = (await candidates.CompareAsync(new CandidateQuery(id, Day))).ShouldNotBeNull();
        CandidateComparison second = (await candidates.CompareAsync(new CandidateQuery(id, Day) { Page = 1 })).ShouldNotBeNull();
        (first.Candidates.Length, second.Candidates.Length, first.Total).ShouldBe((5, 2, 7));
        first.Candidates.Concat(second.Candidates).Select(c => c.Name).Distinct().Count().ShouldBe(7);
    }

    [Fact]
    public async Task Compare_DecidedOrMissingEngagement_IsNull()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        (await product.Get<ICandidateComparison>().CompareAsync(new CandidateQuery(EngagementId.New(), Day))).ShouldBeNull();
    }
}
