using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Packs;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Packs.Library;

public sealed class PackLibraryTests : IAsyncLifetime
{
    private const string Finds = "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));";
    private const string Bomb = "var kept = new List<byte[]>(); while (true) { var more = new byte[1 << 20]; Array.Fill(more, (byte)1); kept.Add(more); }";
    private static readonly EngagementFacts Facts = new EngagementBuilder().Title("案内の発送", line: 3).WithVendor("株式会社みどり印刷").Build();
    private static readonly DateOnly Day = new(2026, 4, 1);
    private TemporaryLibrary _library = null!;

    public async Task InitializeAsync() => _library = await new TemporaryLibrary(TestServer.Sqlite).StartAsync();

    public async Task DisposeAsync() => await _library.DisposeAsync();

    [Fact]
    public async Task Install_GoodPack_JudgesOnlyFromItsActivationOn_AndNoMoreWhenDisabledOrRemoved()
    {
        PackChange.Saved installed = (await _library.InstallAsync(_library.Zip("Guest", Finds))).ShouldBeOfType<PackChange.Saved>();
        Found().ShouldBeEmpty();
        (await _library.EntryAsync("Guest")).ShouldSatisfyAllConditions(e => e.State.ShouldBe(PackState.Disabled), e => e.Reason!.ShouldContain("有効に"), e => e.Shipped.ShouldBeFalse());

        PackChange.Saved active = (await _library.Packs.ActivateAsync(new ChangePack("Guest", installed.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        Found().ShouldBe(["paper.example"]);
        (await _library.EntryAsync("Guest")).ShouldSatisfyAllConditions(e => e.State.ShouldBe(PackState.Active), e => e.Rules.ShouldBe(1), e => e.Version.ShouldBe("1.0.0"));

        PackChange.Saved off = (await _library.Packs.DisableAsync(new ChangePack("Guest", active.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        Found().ShouldBeEmpty();
        _library.Assessor.Assess(Facts, Day).Complete.ShouldBeTrue();

        (await _library.Packs.RemoveAsync(new ChangePack("Guest", off.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        (await _library.Packs.ListAsync()).Select(e => e.Id).ShouldBe(["Shipped"]);
        Directory.Exists(Path.Combine(_library.Installed, "Guest")).ShouldBeFalse();
        (await _library.Packs.HistoryAsync("Guest")).Select(e => (e.Kind, e.Who)).ShouldBe(
            [(PackEventKind.Removed, "佐藤"), (PackEventKind.Disabled, "佐藤"), (PackEventKind.Activated, "佐藤"), (PackEventKind.Installed, "佐藤")]);
    }

    [Fact]
    public async Task Activate_NewerVersion_TakesOverAndAnEvaluationUnderWayEndsOnTheOldOne()
    {
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        RulesInForce old = _library.Assessor.Current;
        PackChange.Saved newer = (await _library.InstallAsync(_library.Zip("Guest", "return RuleResult.Nothing;", "1.1.0"))).ShouldBeOfType<PackChange.Saved>();
        Found().ShouldBe(["paper.example"]);

        (await _library.Packs.ActivateAsync(new ChangePack("Guest", newer.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();

        Found().ShouldBeEmpty();
        _library.Assessor.Assess(Facts, Day).Packs.Single(p => p.Id == "Guest").Version.ShouldBe("1.1.0");
        old.Assess(Facts, Day).ShouldSatisfyAllConditions(a => a.Complete.ShouldBeTrue(), a => a.Packs.Single(p => p.Id == "Guest").Version.ShouldBe("1.0.0"));
        (await _library.EntryAsync("Guest")).Versions.Select(v => v.Version).ShouldBe(["1.1.0", "1.0.0"]);
    }

    [Fact]
    public async Task Change_ByTwoAdministratorsAtOnce_OneWinsAndTheOtherHearsWhoAndWhen()
    {
        PackChange.Saved installed = (await _library.InstallAsync(_library.Zip("Guest", Finds))).ShouldBeOfType<PackChange.Saved>();
        PackChange[] both = await Task.WhenAll(
            _library.Packs.ActivateAsync(new ChangePack("Guest", installed.Revision, TemporaryLibrary.By("佐藤"))),
            _library.Packs.RemoveAsync(new ChangePack("Guest", installed.Revision, TemporaryLibrary.By("佐藤"))),
            _library.Packs.ActivateAsync(new ChangePack("Guest", installed.Revision, TemporaryLibrary.By("佐藤"))));
        both.OfType<PackChange.Saved>().ShouldHaveSingleItem();
        both.OfType<PackChange.Conflict>().ShouldAllBe(c => c.ChangedBy == "佐藤" && c.Revision == installed.Revision + 1);
    }

    [Fact]
    public async Task Change_CommandRepeated_AnswersAsTheFirstTime()
    {
        InstallPack command = new(_library.Zip("Guest", Finds), TemporaryLibrary.By());
        PackChange first = await _library.Packs.InstallAsync(command);
        (await _library.Packs.InstallAsync(command)).ShouldBe(first);
        (await _library.Packs.HistoryAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Start_AfterAPowerCut_KeepsWhatIsWholeAndClearsWhatIsNot()
    {
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        foreach (string half in new[] { "Half/1.0.0", "Guest/9.9.9", ".aside/0123" })
        {
            Directory.CreateDirectory(Path.Combine(_library.Installed, half));
            await File.WriteAllTextAsync(Path.Combine(_library.Installed, half, "Half.dll"), "MZ");
        }

        await _library.StartAsync();

        Found().ShouldBe(["paper.example"]);
        Directory.EnumerateDirectories(_library.Installed).Select(Path.GetFileName).ShouldBe(["Guest"]);
        Directory.EnumerateDirectories(Path.Combine(_library.Installed, "Guest")).Select(Path.GetFileName).ShouldBe(["1.0.0"]);
    }

    [Fact]
    public async Task Follow_BesideTheHost_JudgesByWhatIsActiveAndTouchesNoFile()
    {
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        string underWay = Path.Combine(_library.Installed, ".aside", "0123");
        Directory.CreateDirectory(underWay);

        await _library.StartAsync(follows: true);

        Found().ShouldBe(["paper.example"]);
        Directory.Exists(underWay).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Guest.dll")]
    [InlineData("plugin.json")]
    public async Task Start_FileChangedSinceItWasInstalled_IsAFaultOfEveryAssessment(string file)
    {
        await _library.ActivateAsync(_library.Zip("Guest", Finds));
        await File.AppendAllTextAsync(Path.Combine(_library.Installed, "Guest", "1.0.0", file), " ");

        await _library.StartAsync();

        (await _library.EntryAsync("Guest")).ShouldSatisfyAllConditions(e => e.State.ShouldBe(PackState.Faulted), e => e.Reason!.ShouldContain(file));
        _library.Assessor.Assess(Facts, Day).ShouldSatisfyAllConditions(a => a.Complete.ShouldBeFalse(), a => a.Faults.ShouldHaveSingleItem().Pack.ShouldBe("Guest"));
    }

    [Fact]
    public async Task Assess_ThreeBreaches_SwitchThePackOffForGoodUntilAPersonActivatesIt()
    {
        await _library.ActivateAsync(_library.Zip("Guest", Bomb));
        for (int i = 0; i < 3; i++)
        {
            _library.Assessor.Assess(Facts, Day).Faults.ShouldHaveSingleItem().Kind.ShouldBe(FaultKind.Breached);
        }

        await _library.StartAsync();
        PackEntry off = await _library.EntryAsync("Guest");
        off.ShouldSatisfyAllConditions(e => e.State.ShouldBe(PackState.Faulted), e => e.Breaches.ShouldBe(3), e => e.Reason!.ShouldContain("メモリー"));
        _library.Assessor.Assess(Facts, Day).Faults.ShouldHaveSingleItem().Message.ShouldBe(off.Reason);
        (await _library.Packs.HistoryAsync("Guest")).Select(e => e.Kind).Take(3).ShouldBe([PackEventKind.SwitchedOff, PackEventKind.Breached, PackEventKind.Breached]);

        (await _library.Packs.ActivateAsync(new ChangePack("Guest", off.Revision, TemporaryLibrary.By()))).ShouldBeOfType<PackChange.Saved>();
        (await _library.EntryAsync("Guest")).ShouldSatisfyAllConditions(e => e.State.ShouldBe(PackState.Active), e => e.Breaches.ShouldBe(0));
    }

    [Fact]
    public async Task Activate_RuleIdThatAnotherPackHas_IsRejectedAndTheOtherStillJudges()
    {
        PackChange.Saved installed = (await _library.InstallAsync(_library.Zip("Guest", Finds, rule: "cloud.shipped"))).ShouldBeOfType<PackChange.Saved>();
        (await _library.Packs.ActivateAsync(new ChangePack("Guest", installed.Revision, TemporaryLibrary.By())))
            .ShouldBeOfType<PackChange.Rejected>().Problems.ShouldHaveSingleItem().ShouldContain("cloud.shipped");
        _library.Assessor.Assess(Facts, Day).Faults.ShouldBeEmpty();
    }

    private IEnumerable<string> Found() => _library.Assessor.Assess(Facts, Day).Findings.Select(f => f.Rule);
}
