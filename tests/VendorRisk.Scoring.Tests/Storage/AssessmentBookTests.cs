using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Storage;

public class AssessmentBookTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static EngagementFacts Small(string title) => new EngagementBuilder().Title(title).People(60).Reentrustment(ReentrustmentStance.Denied)
        .WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, s => s.Item("氏名").Medium(MediumKind.Paper, "紙")).Build();

    private static EngagementFacts Unclear(string title) => new EngagementBuilder().Title(title).Build();

    [Theory, OnSqlite, OnPostgres]
    public async Task Assess_UnknownEngagement_IsNull(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        (await store.Assessments.AssessAsync(EngagementId.New(), Day)).ShouldBeNull();
        (await store.Assessments.NewestAsync(EngagementId.New())).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Assess_StoredAndReadBack_ReplaysToTheSameBytes(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await store.OpenAsync(Small("案内の発送"));
        StoredAssessment made = (await store.Assessments.AssessAsync(id, Day))!;
        StoredAssessment read = (await store.Assessments.NewestAsync(id))!;
        read.Sequence.ShouldBe(made.Sequence);
        read.MadeAt.ShouldBe(made.MadeAt);
        EngagementFacts facts = (await store.Assessments.FactsOfAsync(read.Sequence))!;
        store.Assessor.Replay(read.Assessment, facts).Same.ShouldBeTrue();
        (await store.Assessments.FactsOfAsync(999)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Assess_SameJudgementAgain_IsStoredOnce_VersionsAreKept(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await store.OpenAsync(Small("案内の発送"));
        await store.Assessments.AssessAsync(id, Day);
        await store.Assessments.AssessAsync(id, Day);
        await store.Engagements.AddVersionAsync(new AddEngagementVersion(id, 1, Unclear("案内の発送"), null, TemporaryStore.By()));
        await store.Assessments.AssessAsync(id, Day.AddDays(1));
        (await store.Assessments.ListAsync(id)).Select(a => (a.Version, a.Assessment.AsOf)).ShouldBe([(2, Day.AddDays(1)), (1, Day)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Assess_OnlyTheDayHasChanged_StoresNoMoreThanTheDay(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await store.OpenAsync(Small("案内の発送"));
        StoredAssessment first = (await store.Assessments.AssessAsync(id, Day))!;
        first.JudgedAsOf.ShouldBe(Day);
        for (int day = 1; day <= 40; day++)
        {
            StoredAssessment again = (await store.Assessments.AssessAsync(id, Day.AddDays(day)))!;
            (again.Sequence, again.Assessment.AsOf, again.JudgedAsOf).ShouldBe((first.Sequence, Day, Day.AddDays(day)));
        }

        await store.Assessments.AssessAsync(id, Day.AddDays(3));
        store.File.Query("SELECT count(*) FROM scoring_assessment").ShouldBe(["1"]);
        store.File.Query("""SELECT "AsOf" FROM scoring_judged""").ShouldBe(["2026-05-11"]);
        (await store.Assessments.NewestAsync(id))!.JudgedAsOf.ShouldBe(Day.AddDays(40));
        (await store.Assessments.ListAsync(id)).ShouldHaveSingleItem().JudgedAsOf.ShouldBe(Day.AddDays(40));
        (await store.Get<IPortfolio>().FindAsync(id))!.AsOf.ShouldBe(Day.AddDays(3), "a clock that ran ahead and was put back must not leave it due for ever");
        (await store.Replays.ReplayAsync(first.Sequence))!.Same.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Assess_JudgementThatChangesWithTheDay_IsStored(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await store.OpenAsync(Small("案内の発送"));
        await store.Assessments.AssessAsync(id, Day);
        await store.Assessments.AssessAsync(id, Day.AddDays(10));
        await store.Assessments.AssessAsync(id, Day.AddYears(1));
        await store.Assessments.AssessAsync(id, Day.AddYears(1).AddDays(1));
        (await store.Assessments.ListAsync(id)).Select(a => (a.Assessment.AsOf, a.JudgedAsOf))
            .ShouldBe([(Day.AddYears(1), Day.AddYears(1).AddDays(1)), (Day, Day)]);
        foreach (long sequence in await store.Assessments.SequencesAsync())
        {
            (await store.Replays.ReplayAsync(sequence))!.Same.ShouldBeTrue();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Portfolio_SinceADay_HoldsWhatWasJudgedForALaterOne_AsOfThatDay(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId followed = await store.OpenAsync(Small("続けて見た案件"));
        EngagementId left = await store.OpenAsync(Small("見なくなった案件"));
        await store.Assessments.AssessAsync(followed, Day);
        await store.Assessments.AssessAsync(left, Day);
        await store.Assessments.AssessAsync(followed, Day.AddDays(30));
        List<PortfolioCase> cases = [];
        foreach (PortfolioCase one in await store.Get<IPortfolioFacts>().ReadAsync(await store.Get<IPortfolioFacts>().NewestAsync(Day.AddDays(1))))
        {
            cases.Add(one);
        }

        cases.ShouldHaveSingleItem().AsOf.ShouldBe(Day.AddDays(30));
    }

    [Theory, OnSqlite]
    public async Task Newest_IsFoundByItsIndex_WithoutSorting(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await using ScoringContext db = await store.Get<IDbContextFactory<ScoringContext>>().CreateDbContextAsync();
        string sql = string.Join('\n', AssessmentRows.NewestFirst(db, "x").Take(1).ToQueryString().Split('\n').Where(line => !line.StartsWith(".param", StringComparison.Ordinal)));
        string plan = string.Join('\n', store.File.Query("EXPLAIN QUERY PLAN " + Regex.Replace(sql, "@[A-Za-z_0-9]+", "'1'")));
        plan.ShouldContain("scoring_assessment_newest");
        plan.ShouldNotContain("TEMP B-TREE");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Assess_EngagementThatIsGone_TakesItsAssessmentsAndRowsOnly(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId own = await store.OpenAsync(Small("案件"));
        EngagementId sample = await store.OpenAsync(Small("見本"), sample: true);
        await store.Assessments.AssessAsync(own, Day);
        await store.Assessments.AssessAsync(sample, Day);
        await store.Engagements.RemoveSamplesAsync(TemporaryStore.By());

        (await store.Assessments.AssessAsync(sample, Day)).ShouldBeNull();

        (await store.Assessments.NewestAsync(sample)).ShouldBeNull();
        (await store.Assessments.NewestAsync(own)).ShouldNotBeNull();
        (await store.Get<IPortfolio>().ListAsync(new PortfolioQuery())).Rows.ShouldHaveSingleItem().Id.ShouldBe(own);
        store.File.Query("SELECT count(*) FROM scoring_facts").ShouldBe(["1"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Facts_JudgedTwiceWithOtherResults_AreKeptOnce(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await store.OpenAsync(Small("案件"));
        StoredAssessment first = (await store.Assessments.AssessAsync(id, Day))!;
        StoredAssessment second = (await store.Assessments.AssessAsync(id, Day.AddYears(1)))!;
        second.Sequence.ShouldNotBe(first.Sequence);
        store.File.Query("SELECT count(*) FROM scoring_facts").ShouldBe(["1"]);
        (await store.Replays.ReplayAsync(second.Sequence))!.Same.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Judge_WhatIsOnRecord_IsReadAgain_AndOnlyWhileNothingChanged(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await store.OpenAsync(Small("案件"));
        Assessment stored = (await store.Assessments.AssessAsync(id, Day))!.Assessment;
        Engagement engagement = (await store.Engagements.FindAsync(id))!;

        (EngagementFacts facts, Assessment kept) = await store.Assessments.JudgeAsync(engagement, Day);
        (_, Assessment made) = await store.Assessments.JudgeAsync(engagement, Day.AddYears(1));

        (kept.Residual, kept.FactsHash, kept.Findings.Length).ShouldBe((stored.Residual, stored.FactsHash, stored.Findings.Length));
        facts.Title.Value.ShouldBe("案件");
        made.AsOf.ShouldBe(Day.AddYears(1));
        made.Findings.ShouldBeEmpty();
        store.File.Query("SELECT count(*) FROM scoring_assessment").ShouldBe(["1"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Store_Assessment_CannotBeChanged(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await store.Assessments.AssessAsync(await store.OpenAsync(Small("案件")), Day);
        Should.Throw<DbException>(() => store.File.Query("UPDATE scoring_assessment SET \"Assessment\" = '{}'")).Message.ShouldContain("never changed");
    }
}
