using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Packs;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Packs.Library;

/// <summary>What one node installs, activates and removes, as another node sees it.</summary>
public class SharedPackTests
{
    private const string Finds = "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));";
    private static readonly EngagementFacts Facts = new EngagementBuilder().Title("案内の発送", line: 3).WithVendor("株式会社みどり印刷").Build();
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task Plugin_ActivatedOnOneNode_JudgesOnAnother_FromFilesOfItsOwn(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        await using TemporaryLibrary there = await new TemporaryLibrary(server, here).StartAsync();
        IRulesFollowing following = there.Get<IRulesFollowing>();
        await following.FollowAsync();

        long revision = await here.ActivateAsync(here.Zip("Guest", Finds));
        Found(there).ShouldBeEmpty();
        await following.FollowAsync();

        Found(there).ShouldBe(["paper.example"]);
        Files(there).ShouldBe(Files(here));
        Files(there).ShouldNotBeEmpty();
        Stamp(there).ShouldBe(Stamp(here));
        RulesInForce before = there.Assessor.Current;
        await following.FollowAsync();
        there.Assessor.Current.ShouldBeSameAs(before, "nothing changed");

        (await here.Packs.DisableAsync(new ChangePack("Guest", revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        await following.FollowAsync();
        Found(there).ShouldBeEmpty();
        there.Assessor.Packs.ShouldAllBe(pack => pack.Id != "Guest");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Plugin_InstalledBeforeTheStoreKeptItsFiles_IsKeptAtTheNextStart(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        await here.ActivateAsync(here.Zip("Guest", Finds));
        here.Query("DELETE FROM scoring_pack_file");
        await here.StartAsync();

        await using TemporaryLibrary there = await new TemporaryLibrary(server, here).StartAsync();

        Found(there).ShouldBe(["paper.example"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Plugin_Removed_LeavesNoFilesInTheStore(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        PackChange.Saved installed = (await here.InstallAsync(here.Zip("Guest", Finds))).ShouldBeOfType<PackChange.Saved>();
        here.Query("SELECT DISTINCT \"Id\" FROM scoring_pack_file").ShouldBe(["Guest"]);

        await here.Packs.RemoveAsync(new ChangePack("Guest", installed.Revision, TemporaryLibrary.By()));

        here.Query("SELECT DISTINCT \"Id\" FROM scoring_pack_file").ShouldBeEmpty();
    }

    private static string[] Found(TemporaryLibrary node) => [.. node.Assessor.Assess(Facts, Day).Findings.Select(f => f.Rule)];

    private static PluginHost.PackStamp Stamp(TemporaryLibrary node) => node.Assessor.Assess(Facts, Day).Packs.Single(pack => pack.Id == "Guest");

    private static string[] Files(TemporaryLibrary node) =>
        [.. Directory.EnumerateFiles(node.Installed, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(node.Installed, file)).Order(StringComparer.Ordinal)];
}
