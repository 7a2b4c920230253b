using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Packs;
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

    [Theory, OnSqlite, OnPostgres]
    public async Task Plugin_RemovedAndInstalledAgainWithOtherBytes_IsTheNewBuildOnAnotherNodeToo(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        await using TemporaryLibrary there = await new TemporaryLibrary(server, here).StartAsync();
        IRulesFollowing following = there.Get<IRulesFollowing>();
        long revision = await here.ActivateAsync(here.Zip("Guest", Finds));
        await following.FollowAsync();
        Found(there).ShouldBe(["paper.example"]);
        PluginHost.PackStamp before = Stamp(there);

        PackChange.Saved off = (await here.Packs.DisableAsync(new ChangePack("Guest", revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        (await here.Packs.RemoveAsync(new ChangePack("Guest", off.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        await here.ActivateAsync(here.Zip("Guest", "return RuleResult.Nothing;"));
        await following.FollowAsync();

        Found(there).ShouldBeEmpty();
        Stamp(there).ShouldBe(Stamp(here));
        Stamp(there).ShouldNotBe(before);
        there.Assessor.Assess(Facts, Day).Complete.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Plugin_Removed_LeavesNoFilesOnAnotherNode(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        await using TemporaryLibrary there = await new TemporaryLibrary(server, here).StartAsync();
        PackChange.Saved installed = (await here.InstallAsync(here.Zip("Guest", Finds))).ShouldBeOfType<PackChange.Saved>();
        await there.Get<IRulesFollowing>().FollowAsync();
        Files(there).ShouldNotBeEmpty();

        await here.Packs.RemoveAsync(new ChangePack("Guest", installed.Revision, TemporaryLibrary.By()));
        await there.Get<IRulesFollowing>().FollowAsync();

        Files(there).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Files_KeptLater_AreThoseThatWereShipped_AndNoneThatWereChanged(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        await here.InstallAsync(here.Zip("Guest", Finds));
        await here.InstallAsync(here.Zip("Other", Finds, rule: "paper.other"));
        List<string> shipped = here.Query("SELECT \"Name\" FROM scoring_pack_file WHERE \"Id\" = 'Guest' ORDER BY \"Name\"");
        here.Query("DELETE FROM scoring_pack_file");
        await File.WriteAllTextAsync(Path.Combine(here.Installed, "Guest", "1.0.0", "more.txt"), "x");
        await File.AppendAllTextAsync(Path.Combine(here.Installed, "Other", "1.0.0", "Other.dll"), "x");

        await here.StartAsync();

        here.Query("SELECT \"Name\" FROM scoring_pack_file ORDER BY \"Name\"").ShouldBe(shipped);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Breaches_OnTwoNodes_AreCountedTogether_AndWhatIsSwitchedOffStaysSo(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        await here.ActivateAsync(here.Zip("Guest", Finds));
        await using TemporaryLibrary there = await new TemporaryLibrary(server, here).StartAsync();
        (LoadedPack one, LoadedPack other) = (Guest(here), Guest(there));

        one.Breach("1回目");
        other.Breach("2回目");
        (await here.EntryAsync("Guest")).Breaches.ShouldBe(2);
        one.Breach("3回目");
        other.Breach("4回目");
        await there.Get<IRulesFollowing>().FollowAsync();

        (await there.EntryAsync("Guest")).ShouldSatisfyAllConditions(e => e.State.ShouldBe(PackState.Faulted), e => e.Breaches.ShouldBe(3), e => e.Reason!.ShouldContain("3回目"));
        (await here.Packs.HistoryAsync("Guest")).Select(e => e.Kind).Take(3).ShouldBe([PackEventKind.SwitchedOff, PackEventKind.Breached, PackEventKind.Breached]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Breach_OfARemovedPlugin_DoesNotBringItBack(TestServer server)
    {
        await using TemporaryLibrary here = await new TemporaryLibrary(server).StartAsync();
        long revision = await here.ActivateAsync(here.Zip("Guest", Finds));
        LoadedPack pack = Guest(here);
        (await here.Packs.RemoveAsync(new ChangePack("Guest", revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();

        pack.Breach("遅れた知らせ");

        (await here.Packs.ListAsync()).Select(e => e.Id).ShouldBe(["Shipped"]);
        (await here.Packs.HistoryAsync("Guest"))[0].Kind.ShouldBe(PackEventKind.Removed);
    }

    private static LoadedPack Guest(TemporaryLibrary node) => node.Assessor.Current.Host.Packs.Single(pack => pack.Stamp.Id == "Guest");

    private static string[] Found(TemporaryLibrary node) => [.. node.Assessor.Assess(Facts, Day).Findings.Select(f => f.Rule)];

    private static PluginHost.PackStamp Stamp(TemporaryLibrary node) => node.Assessor.Assess(Facts, Day).Packs.Single(pack => pack.Id == "Guest");

    private static string[] Files(TemporaryLibrary node) =>
        [.. Directory.EnumerateFiles(node.Installed, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(node.Installed, file)).Order(StringComparer.Ordinal)];
}
