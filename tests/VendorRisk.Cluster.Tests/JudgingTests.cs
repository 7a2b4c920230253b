using System.Text.Json.Nodes;
using Orleans.Runtime;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Judging;
using VendorRisk.Scoring.Pool.Grains;
using VendorRisk.Scoring.Tests.Backtests;
using VendorRisk.Scoring.Tests.Policies;
using VendorRisk.Testing;

namespace VendorRisk.Cluster.Tests;

/// <summary>Many engagements judged by several silos come out as by one process, whatever is lost on the way.</summary>
public sealed class JudgingTests
{
    private const int Engagements = 150;

    // Two judgements each: by what is in force, and by the policy that is tried out.
    private const int Runs = 2 * Engagements;

    [Theory, OnSqlite, OnPostgres]
    public async Task WhatIsDue_IsJudgedByEverySilo_OnceEach(TestServer server)
    {
        await using JudgingCluster cluster = await JudgingCluster.StartAsync(server, silos: 2);
        await cluster.OpenAsync(Engagements);
        IJudging judging = cluster.Get<IJudging>();
        await judging.ReconcileAsync(JudgingCluster.Day);
        (await judging.ProgressAsync()).Waiting.ShouldBe(Engagements);
        cluster.Gate.Reset();

        Task<int> run = judging.JudgeAsync(JudgingCluster.Day);
        await EverySiloIsAtWorkAsync(cluster, run);
        cluster.Gate.Set();

        (await run).ShouldBe(Engagements);
        (await judging.ProgressAsync()).Waiting.ShouldBe(0);
        cluster.Runs.ShouldBe(Engagements);
        cluster.Store.Query("SELECT COUNT(*), COUNT(DISTINCT \"EngagementId\") FROM scoring_assessment").ShouldBe([$"{Engagements}|{Engagements}"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Trial_OnOneAndOnThreeSilos_GivesTheReportOfOneProcess(TestServer server)
    {
        string expected;
        await using (JudgingCluster one = await JudgedAsync(server, silos: 1))
        {
            expected = await StoredReportAsync(one);
            UntimedReport.Of(await TrialAsync(one.Get<IBacktest>())).ShouldBe(expected);
            (one.Runs, one.OwnRuns).ShouldBe((Runs, 0));
        }

        await using JudgingCluster three = await JudgedAsync(server, silos: 3);
        expected = await StoredReportAsync(three);
        three.Gate.Reset();
        Task<BacktestReport> run = TrialAsync(three.Get<IBacktest>());
        await EverySiloIsAtWorkAsync(three, run);
        three.Gate.Set();

        BacktestReport report = await run;
        UntimedReport.Of(report).ShouldBe(expected);
        report.Flipped.ShouldBe(Engagements);
        (three.Runs, three.OwnRuns).ShouldBe((Runs, 0));
    }

    [Fact]
    public async Task Trial_WhenASiloIsKilled_GivesTheSameReport()
    {
        await using JudgingCluster cluster = await JudgedAsync(TestServer.Sqlite, silos: 3);
        string expected = await StoredReportAsync(cluster);
        cluster.Gate.Reset();
        Task<BacktestReport> run = TrialAsync(cluster.Get<IBacktest>());
        await EverySiloIsAtWorkAsync(cluster, run);

        Task killing = cluster.KillAsync(cluster.Silos[1]);
        cluster.Gate.Set();
        await killing;

        UntimedReport.Of(await run).ShouldBe(expected);
        cluster.OwnRuns.ShouldBe(0);
    }

    [Fact]
    public async Task Trial_ThatIsCancelled_EndsAtOnceAndOnEverySilo()
    {
        await using JudgingCluster cluster = await JudgedAsync(TestServer.Sqlite, silos: 2);
        using CancellationTokenSource stop = new();
        cluster.Gate.Reset();
        Task<BacktestReport> run = TrialAsync(cluster.Get<IBacktest>(), cancellation: stop.Token);
        await EverySiloIsAtWorkAsync(cluster, run);

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(run);
        int begun = cluster.Runs;
        cluster.Gate.Set();

        (await TrialAsync(cluster.Get<IBacktest>())).Engagements.ShouldBe(Engagements);
        (cluster.Runs - Runs - begun).ShouldBeLessThanOrEqualTo(cluster.Silos.Count, "each silo ends the engagement it is at, and begins no other");
    }

    [Fact]
    public async Task Silo_ThatJudgesByOtherPlugins_TakesNoPart()
    {
        await using JudgingCluster cluster = await JudgedAsync(TestServer.Sqlite, silos: 2, odd: "Silo_1");
        string expected = await StoredReportAsync(cluster);

        UntimedReport.Of(await TrialAsync(cluster.Get<IBacktest>())).ShouldBe(expected);

        cluster.Silos.Select(s => (s.Name, cluster.RunsOf(s))).ShouldBe([("Silo_0", Runs), ("Silo_1", 0)], ignoreOrder: true);
    }

    [Fact]
    public async Task Caller_WhereNoSiloJudgesByTheSameRules_WorksOnSeveralSlicesAtOnce()
    {
        await using JudgingCluster cluster = await JudgedAsync(TestServer.Sqlite, silos: 1, odd: "Silo_0");
        string expected = await StoredReportAsync(cluster);
        cluster.Gate.Reset();

        Task<BacktestReport> run = TrialAsync(cluster.Get<IBacktest>(), threads: 3);
        for (int tries = 0; cluster.OwnRuns < 3; tries++)
        {
            run.IsCompleted.ShouldBeFalse();
            tries.ShouldBeLessThan(2400, "three slices are begun within two minutes");
            await Task.Delay(50);
        }

        cluster.Gate.Set();
        UntimedReport.Of(await run).ShouldBe(expected);
        (cluster.Runs, cluster.OwnRuns).ShouldBe((0, Runs));
    }

    [Fact]
    public async Task Silo_OffersItsProcessors_ButForThoseTheOrderSpares()
    {
        await using JudgingCluster cluster = await JudgingCluster.StartAsync(TestServer.Sqlite, silos: 1);
        string silo = (await cluster.Get<IGrainFactory>().GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true)).Keys.Single().ToParsableString();
        IJudgingDesk desk = cluster.Get<IGrainFactory>().GetGrain<IJudgingDesk>(silo);
        string generation = cluster.Get<IAssessor>().Generation;

        (await desk.OpenAsync(new ReplayOrder(Guid.NewGuid(), generation))).ShouldBe(Environment.ProcessorCount);
        (await desk.OpenAsync(new DueOrder(Guid.NewGuid(), generation, JudgingCluster.Day))).ShouldBe(Math.Max(1, Environment.ProcessorCount - 1));
        (await desk.OpenAsync(new ReplayOrder(Guid.NewGuid(), "other"))).ShouldBe(0);
    }

    [Fact]
    public async Task Replays_ByThreeSilos_ComeInTheirOrder()
    {
        await using JudgingCluster cluster = await JudgedAsync(TestServer.Sqlite, silos: 3);
        long[] asked = [.. (await cluster.Stored<IAssessmentBook>().SequencesAsync()).Reverse().Append(99_999)];
        List<ReplayedAssessment> replayed = [];
        await foreach (ReplayedAssessment one in cluster.Get<IAssessmentReplays>().ReplayAsync([.. asked]))
        {
            replayed.Add(one);
        }

        replayed.Select(r => r.Sequence).ShouldBe(asked);
        replayed[^1].Outcome.ShouldBeNull();
        replayed[..^1].ShouldAllBe(r => r.Outcome!.Same);
        (cluster.Runs, cluster.OwnRuns).ShouldBe((Engagements, 0));
    }

    private static async Task<JudgingCluster> JudgedAsync(TestServer server, short silos, string? odd = null)
    {
        JudgingCluster cluster = await JudgingCluster.StartAsync(server, silos, odd);
        await cluster.OpenAsync(Engagements);
        await cluster.Stored<IJudging>().ReconcileAsync(JudgingCluster.Day);
        await cluster.Stored<IJudging>().JudgeAsync(JudgingCluster.Day);
        return cluster;
    }

    private static async Task<string> StoredReportAsync(JudgingCluster cluster) => UntimedReport.Of(await TrialAsync(cluster.Stored<IBacktest>()));

    private static async Task<BacktestReport> TrialAsync(IBacktest backtest, int threads = 1, CancellationToken cancellation = default)
    {
        using Proposal proposal = backtest.OpenPolicy("policy.json", TestPolicy.Changed(p =>
        {
            p["version"] = "2026-2";
            p["bands"] = new JsonObject { ["B"] = 1, ["C"] = 2, ["D"] = 3, ["E"] = 4 };
        }));
        return await backtest.RunAsync(proposal, new BacktestScope { Threads = threads }, cancellation: cancellation);
    }

    /// <summary>The gate is closed: no silo goes on before all have begun.</summary>
    private static async Task EverySiloIsAtWorkAsync(JudgingCluster cluster, Task run)
    {
        for (int tries = 0; cluster.Silos.Any(s => cluster.RunsOf(s) == 0); tries++)
        {
            run.IsCompleted.ShouldBeFalse();
            tries.ShouldBeLessThan(2400, "every silo begins within two minutes");
            await Task.Delay(50);
        }
    }
}
