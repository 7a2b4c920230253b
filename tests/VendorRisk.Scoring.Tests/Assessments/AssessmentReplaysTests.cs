using VendorRisk.Engagements;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Differences;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Tests.Policies;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Assessments;

public class AssessmentReplaysTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static ChangeOrigin By() => new(Guid.NewGuid(), "佐藤", "試験");

    private static async Task<EngagementId> OpenAsync(TemporaryStore store) =>
        await store.OpenAsync(new EngagementBuilder().Title("案内の発送").WithVendor("株式会社みどり印刷").Build());

    private static async Task HeavierAsync(TemporaryStore store)
    {
        byte[] file = TestPolicy.Changed(p =>
        {
            p["version"] = "2026-2";
            p["findings"]!["weights"]!["high"] = 15;
        });
        await store.Policies.AddAsync(new AddPolicy("p.json", file, By()));
        (await store.Policies.ActivateAsync(new ActivatePolicy(1, 1, By()))).ShouldBeOfType<PolicyChangeResult.Saved>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Replay_UnderAPolicyNoLongerInForce_GivesTheSameBytes(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await OpenAsync(store);
        StoredAssessment old = (await store.Assessments.AssessAsync(id, Day))!;
        await HeavierAsync(store);
        StoredAssessment now = (await store.Assessments.AssessAsync(id, Day))!;

        now.Assessment.Residual.ShouldBeGreaterThan(old.Assessment.Residual);
        foreach (long sequence in await store.Assessments.SequencesAsync())
        {
            ReplayOutcome outcome = (await store.Replays.ReplayAsync(sequence)).ShouldNotBeNull();
            outcome.Same.ShouldBeTrue(string.Join('\n', outcome.Differences));
        }

        (await store.Replays.ReplayAsync(999)).ShouldBeNull();
        AssessmentDifference difference = (await store.Differences.BetweenAsync(old.Sequence, now.Sequence)).ShouldNotBeNull();
        difference.Causes.ShouldHaveSingleItem().Cause.ShouldBe(ChangeCause.Policy);
        difference.Causes[0].Points.ShouldBe(difference.Points);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Replay_OfAnAssessmentThatWasTamperedWith_SaysWhere(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        StoredAssessment stored = (await store.Assessments.AssessAsync(await OpenAsync(store), Day))!;
        store.File.Query("DROP TRIGGER scoring_assessment_no_update" + (server == TestServer.Postgres ? " ON scoring_assessment" : ""));
        store.File.Query($"UPDATE scoring_assessment SET \"Assessment\" = replace(\"Assessment\", '\"residual\":{stored.Assessment.Residual}', '\"residual\":1.0')");

        ReplayOutcome outcome = (await store.Replays.ReplayAsync(stored.Sequence)).ShouldNotBeNull();

        outcome.Same.ShouldBeFalse();
        outcome.Differences.ShouldBe([$"residual: 1.0 → {stored.Assessment.Residual}"]);
    }
}
