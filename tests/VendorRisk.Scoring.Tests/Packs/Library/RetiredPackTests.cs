using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Packs;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Packs.Library;

/// <summary>What stored assessments rest on stays: whatever becomes of a plugin, they are made again to the same bytes.</summary>
public sealed class RetiredPackTests : IAsyncDisposable
{
    private const string Finds = "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));";
    private const string Nothing = "return RuleResult.Nothing;";
    private static readonly DateOnly Day = new(2026, 4, 1);
    private TemporaryLibrary _library = null!;
    private EngagementId _engagement;

    public async ValueTask DisposeAsync() => await _library.DisposeAsync();

    [Theory, OnSqlite, OnPostgres]
    public async Task Remove_WithAssessmentsResting_SaysHowMany_KeepsTheFiles_AndReplaysToTheSameBytes(TestServer server)
    {
        await StartAsync(server);
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        StoredAssessment before = await AssessAsync(Day);
        before.Assessment.Findings.ShouldHaveSingleItem();
        PackEntry entry = await _library.EntryAsync("Guest");
        entry.Assessments.ShouldBe(1);

        await RemoveAsync(entry);

        StoredAssessment after = await AssessAsync(Day);
        after.Assessment.Findings.ShouldBeEmpty();
        after.Assessment.Packs.Select(p => p.Id).ShouldBe(["Shipped"]);
        (await _library.Packs.HistoryAsync("Guest"))[0].Detail!.ShouldContain("1 件");
        await EverythingReplaysAsync();

        await _library.StartAsync();
        (await _library.Packs.ListAsync()).Select(e => e.Id).ShouldBe(["Shipped"]);
        _library.Assessor.Current.Rules.ShouldHaveSingleItem();
        await EverythingReplaysAsync();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Upgrade_Disable_AndRemove_OneAfterAnother_LeaveEveryAssessmentReplayable(TestServer server)
    {
        await StartAsync(server);
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        await AssessAsync(Day);
        await _library.ActivateAsync(_library.Zip("Guest", Nothing, "1.1.0"));
        await AssessAsync(Day);
        await EverythingReplaysAsync();
        PackEntry entry = await _library.EntryAsync("Guest");
        entry.Assessments.ShouldBe(2);
        (await _library.Packs.DisableAsync(new ChangePack("Guest", entry.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        await AssessAsync(Day);
        await EverythingReplaysAsync();
        await RemoveAsync(await _library.EntryAsync("Guest"));
        await EverythingReplaysAsync();
        Directory.EnumerateDirectories(Path.Combine(_library.Installed, "Guest")).Select(Path.GetFileName).Order().ShouldBe(["1.0.0", "1.1.0"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Remove_OfAVersionThatNeverJudged_DeletesItsFiles(TestServer server)
    {
        await StartAsync(server);
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        await AssessAsync(Day);
        (await _library.InstallAsync(_library.Zip("Guest", Nothing, "2.0.0"))).ShouldBeOfType<PackChange.Saved>();
        await RemoveAsync(await _library.EntryAsync("Guest"));
        Directory.EnumerateDirectories(Path.Combine(_library.Installed, "Guest")).Select(Path.GetFileName).ShouldBe(["1.0.0"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Install_SameVersionAgainAfterRemoval_IsTakenWhenItIsTheSame_AndRefusedWhenItIsNot(TestServer server)
    {
        await StartAsync(server);
        string same = _library.Zip("Guest", Finds);
        await _library.ActivateAsync(same);
        await AssessAsync(Day);
        await RemoveAsync(await _library.EntryAsync("Guest"));
        string copy = same + ".copy.zip";
        File.Copy(same, copy);
        PackChange.Rejected refused = (await _library.InstallAsync(_library.Zip("Guest", Nothing))).ShouldBeOfType<PackChange.Rejected>();
        refused.Problems.ShouldHaveSingleItem().ShouldContain("再現");

        (await _library.InstallAsync(copy)).ShouldBeOfType<PackChange.Saved>();

        (await _library.EntryAsync("Guest")).Versions.Select(v => v.Version).ShouldBe(["1.0.0"]);
        await EverythingReplaysAsync();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Replay_FilesOfARetiredVersionChanged_SaysThatTheBuildIsGone(TestServer server)
    {
        await StartAsync(server);
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        StoredAssessment stored = await AssessAsync(Day);
        await RemoveAsync(await _library.EntryAsync("Guest"));
        await File.AppendAllTextAsync(Path.Combine(_library.Installed, "Guest", "1.0.0", "Guest.dll"), "x");
        ReplayOutcome outcome = (await _library.Get<IAssessmentReplays>().ReplayAsync(stored.Sequence))!;
        outcome.Same.ShouldBeFalse();
        outcome.Differences.ShouldContain(d => d.Contains("Guest", StringComparison.Ordinal));
    }

    private async Task<StoredAssessment> AssessAsync(DateOnly day) => (await _library.Get<IAssessmentBook>().AssessAsync(_engagement, day)).ShouldNotBeNull();

    private async Task RemoveAsync(PackEntry entry) =>
        (await _library.Packs.RemoveAsync(new ChangePack(entry.Id, entry.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();

    private async Task EverythingReplaysAsync()
    {
        foreach (long sequence in await _library.Get<IAssessmentBook>().SequencesAsync())
        {
            ReplayOutcome outcome = (await _library.Get<IAssessmentReplays>().ReplayAsync(sequence)).ShouldNotBeNull();
            outcome.Same.ShouldBeTrue(JsonSerializer.Serialize(outcome.Differences));
        }
    }

    private async Task StartAsync(TestServer server)
    {
        _library = await new TemporaryLibrary(server).StartAsync();
        EngagementFacts facts = new EngagementBuilder().Title("案内の発送", line: 3).WithVendor("株式会社みどり印刷").Build();
        ChangeResult opened = await _library.Get<IEngagementBook>().CreateAsync(new CreateEngagement(facts, null, TemporaryLibrary.By()));
        _engagement = opened.ShouldBeOfType<ChangeResult.Saved>().Id;
    }
}
