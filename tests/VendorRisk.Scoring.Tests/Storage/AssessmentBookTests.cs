using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Tests.Storage;

public class AssessmentBookTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static EngagementFacts Small(string title) => new EngagementBuilder().Title(title).People(60).Reentrustment(ReentrustmentStance.Denied)
        .WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, s => s.Item("氏名").Medium(MediumKind.Paper, "紙")).Build();

    private static EngagementFacts Unclear(string title) => new EngagementBuilder().Title(title).Build();

    [Fact]
    public async Task Assess_UnknownEngagement_IsNull()
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync();
        (await store.Assessments.AssessAsync(EngagementId.New(), Day)).ShouldBeNull();
        (await store.Assessments.NewestAsync(EngagementId.New())).ShouldBeNull();
    }

    [Fact]
    public async Task Assess_StoredAndReadBack_ReplaysToTheSameBytes()
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync();
        EngagementId id = await store.OpenAsync(Small("案内の発送"));
        StoredAssessment made = (await store.Assessments.AssessAsync(id, Day))!;
        StoredAssessment read = (await store.Assessments.NewestAsync(id))!;
        read.Sequence.ShouldBe(made.Sequence);
        read.MadeAt.ShouldBe(made.MadeAt);
        EngagementFacts facts = (await store.Assessments.FactsOfAsync(read.Sequence))!;
        store.Assessor.Replay(read.Assessment, facts).Same.ShouldBeTrue();
        (await store.Assessments.FactsOfAsync(999)).ShouldBeNull();
    }

    [Fact]
    public async Task Assess_SameJudgementAgain_IsStoredOnce_OtherDaysAndVersionsAreKept()
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync();
        EngagementId id = await store.OpenAsync(Small("案内の発送"));
        await store.Assessments.AssessAsync(id, Day);
        await store.Assessments.AssessAsync(id, Day);
        await store.Assessments.AssessAsync(id, Day.AddDays(1));
        await store.Engagements.AddVersionAsync(new AddEngagementVersion(id, 1, Unclear("案内の発送"), null, TemporaryStore.By()));
        await store.Assessments.AssessAsync(id, Day.AddDays(1));
        (await store.Assessments.ListAsync(id)).Select(a => (a.Version, a.Assessment.AsOf)).ShouldBe([(2, Day.AddDays(1)), (1, Day.AddDays(1)), (1, Day)]);
    }

    [Fact]
    public async Task Heatmap_Portfolio_ShowsUnassessedFirstThenWorst()
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync();
        EngagementId small = await store.OpenAsync(Small("小さな案件"));
        EngagementId unclear = await store.OpenAsync(Unclear("不明な案件"));
        EngagementId never = await store.OpenAsync(Small("未判定の案件"));
        await store.Assessments.AssessAsync(small, Day);
        await store.Assessments.AssessAsync(unclear, Day);
        ImmutableArray<HeatmapRow> rows = await store.Assessments.HeatmapAsync();
        rows.Select(r => r.Engagement.Id).ShouldBe([never, unclear, small]);
        rows[0].Assessed.ShouldBeNull();
        rows[1].Current.ShouldBeTrue();
        rows[1].Assessed!.Assessment.Categories.Select(c => c.Category).ShouldBe(RiskCategories.All);

        await store.Engagements.AddVersionAsync(new AddEngagementVersion(small, 1, Small("小さな案件"), null, TemporaryStore.By()));
        (await store.Assessments.HeatmapAsync()).Single(r => r.Engagement.Id == small).Current.ShouldBeFalse();
    }

    [Fact]
    public async Task RemoveOrphans_AfterSamplesWereRemoved_TakesTheirAssessmentsOnly()
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync();
        EngagementId own = await store.OpenAsync(Small("案件"));
        EngagementId sample = await store.OpenAsync(Small("見本"), sample: true);
        await store.Assessments.AssessAsync(own, Day);
        await store.Assessments.AssessAsync(sample, Day);
        await store.Engagements.RemoveSamplesAsync(TemporaryStore.By());
        (await store.Assessments.HeatmapAsync()).Length.ShouldBe(1);
        (await store.Assessments.RemoveOrphansAsync()).ShouldBe(1);
        (await store.Assessments.NewestAsync(sample)).ShouldBeNull();
        (await store.Assessments.NewestAsync(own)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Store_Assessment_CannotBeChanged()
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync();
        await store.Assessments.AssessAsync(await store.OpenAsync(Small("案件")), Day);
        Should.Throw<SqliteException>(() => store.File.Query("UPDATE scoring_assessment SET Assessment = '{}'")).Message.ShouldContain("never changed");
    }
}
