using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Tests.Packs;

public sealed class PackHostTests : IDisposable
{
    private readonly TestPlugins _plugins = new();

    public void Dispose() => _plugins.Dispose();

    [Fact]
    public void Load_GoodPlugin_IsActiveWithItsHash()
    {
        _plugins.WithRule("Good", "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));");
        PackLoad load = _plugins.Load().Loads.ShouldHaveSingleItem();
        load.Status.ShouldBe(new PackStatus("Good", "1.0.0", PackState.Active, null));
        load.Pack!.Stamp.Hash.Length.ShouldBe(64);
        load.Pack.Rules.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("paper.example");
    }

    [Fact]
    public void Load_NoFolderAtAll_HasNoPlugins() =>
        PackHost.Load(new DirectoryInfo(Path.Combine(_plugins.Folder.FullName, "nowhere")), false, TimeSpan.FromSeconds(1)).Loads.ShouldBeEmpty();

    [Fact]
    public void Load_FolderWithoutManifest_SaysSo()
    {
        _plugins.Folder.CreateSubdirectory("Empty");
        Refused(PackState.Faulted).ShouldContain("plugin.json がありません");
    }

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("[]", "の形")]
    [InlineData("""{ "id": "P", "version": "x", "contract": "1.0", "assembly": "P.dll" }""", "version")]
    [InlineData("""{ "id": "P", "version": "1.0", "contract": "1.0", "assembly": "../P.dll" }""", "assembly")]
    [InlineData("""{ "id": "P", "version": "1.0", "contract": "1.0", "assembly": "P.dll", "files": { "../x": "00" } }""", "../x")]
    [InlineData("{}", "id")]
    public void Load_BadManifest_SaysWhat(string manifest, string what)
    {
        _plugins.With("P", TestPlugins.PackSource("P", "paper.example", "return RuleResult.Nothing;"), manifest);
        Refused(PackState.Faulted).ShouldContain(what);
    }

    [Fact]
    public void Load_EmptyManifest_NamesEveryProblemAtOnce()
    {
        _plugins.With("P", "public class X { }", "{}");
        Refused(PackState.Faulted).ShouldSatisfyAllConditions(
            r => r.ShouldContain("id"), r => r.ShouldContain("version"), r => r.ShouldContain("contract"), r => r.ShouldContain("assembly"));
    }

    [Theory]
    [InlineData("1.9")]
    [InlineData("2.0")]
    [InlineData("0.9")]
    public void Load_OtherContract_IsIncompatibleAndNamesBothVersions(string contract)
    {
        _plugins.With("P", "public class X { }", $$"""{ "id": "P", "version": "1.0", "contract": "{{contract}}", "assembly": "P.dll" }""");
        Refused(PackState.Incompatible).ShouldSatisfyAllConditions(r => r.ShouldContain(contract), r => r.ShouldContain(HostContract.Version.ToString()));
    }

    [Fact]
    public void Load_ChangedFile_IsRefused()
    {
        _plugins.WithRule("P", "return RuleResult.Nothing;");
        File.AppendAllText(_plugins.PathOf("P", "P.dll"), "x");
        Refused(PackState.Faulted).ShouldContain("SHA-256");
    }

    [Fact]
    public void Load_WithoutHashes_IsForDevelopmentOnly()
    {
        _plugins.With("P", TestPlugins.PackSource("P", "paper.example", "return RuleResult.Nothing;"), hashes: false);
        _plugins.Load(requireHashes: false).Packs.Length.ShouldBe(1);
        Refused(PackState.Faulted).ShouldContain("SHA-256");
    }

    [Fact]
    public void Load_FileThatIsALinkToElsewhere_IsRefused()
    {
        _plugins.WithRule("P", "return RuleResult.Nothing;");
        string inside = _plugins.PathOf("P", "P.dll");
        string outside = Path.Combine(_plugins.Folder.FullName, "outside.dll");
        File.Move(inside, outside);
        File.CreateSymbolicLink(inside, outside);
        Refused(PackState.Faulted).ShouldContain("外を指しています");
    }

    [Fact]
    public void Load_NotAnAssembly_IsRefused()
    {
        _plugins.With("P", "public class X { }", """{ "id": "P", "version": "1.0", "contract": "1.0", "assembly": "P.dll" }""");
        File.WriteAllText(_plugins.PathOf("P", "P.dll"), "これはプログラムではありません");
        _plugins.Load(requireHashes: false).Loads[0].Status.Reason!.ShouldContain(".NET のアセンブリ");
    }

    [Theory]
    [InlineData("public class X { }", "公開の型がありません")]
    [InlineData("internal sealed class P : RulePack { public override string Id => \"P\"; public override ImmutableArray<Rule> Rules => default; }", "公開の型がありません")]
    [InlineData("public sealed class A : RulePack { public override string Id => \"P\"; public override ImmutableArray<Rule> Rules => default; } public sealed class B : RulePack { public override string Id => \"P\"; public override ImmutableArray<Rule> Rules => default; }", "2個")]
    [InlineData("public sealed class A : RulePack { public override string Id => \"Q\"; public override ImmutableArray<Rule> Rules => default; }", "「Q」")]
    [InlineData("public sealed class A : RulePack { public override string Id => \"P\"; public override ImmutableArray<Rule> Rules => default; }", "規則が1つもありません")]
    [InlineData("public sealed class A : RulePack { public A() { throw new InvalidOperationException(\"組立て失敗\"); } public override string Id => \"P\"; public override ImmutableArray<Rule> Rules => default; }", "失敗")]
    public void Load_PackThatDoesNotFit_SaysWhat(string source, string what)
    {
        _plugins.With("P", source);
        Refused(PackState.Faulted).ShouldContain(what);
    }

    [Fact]
    public void Load_ForeignCategory_IsRefused()
    {
        _plugins.WithRule("P", "return RuleResult.Nothing;", "weather.example");
        Refused(PackState.Faulted).ShouldContain("weather");
    }

    [Theory]
    [InlineData("return System.IO.File.Exists(\"x\") ? RuleResult.Nothing : RuleResult.Nothing;", "System.IO.File")]
    [InlineData("return DateTime.Now.Year > 0 ? RuleResult.Nothing : RuleResult.Nothing;", "get_Now")]
    [InlineData("new Random(1).Next(); return RuleResult.Nothing;", "System.Random")]
    [InlineData("new Thread(() => { }).Start(); return RuleResult.Nothing;", "System.Threading.Thread")]
    [InlineData("return Environment.GetEnvironmentVariable(\"x\") == null ? RuleResult.Nothing : RuleResult.Nothing;", "GetEnvironmentVariable")]
    public void Load_RuleThatReachesOut_IsRefusedBeforeItIsLoaded(string body, string what)
    {
        _plugins.WithRule("P", body);
        Refused(PackState.Faulted).ShouldContain(what);
    }

    [Fact]
    public void Load_UnsafeCode_IsRefused()
    {
        _plugins.With("P", TestPlugins.PackSource("P", "paper.example", "unsafe { int i = 0; int* p = &i; *p = 1; } return RuleResult.Nothing;"), unsafeCode: true);
        Refused(PackState.Faulted).ShouldContain("UnverifiableCode");
    }

    [Fact]
    public void Load_RuleThatReachesOutInManyWays_IsToldOfAllAtOnce()
    {
        _plugins.WithRule("P", """
            System.IO.File.ReadAllText("x"); new System.Net.Http.HttpClient(); System.Diagnostics.Process.Start("x"); Environment.Exit(0);
            System.Reflection.Assembly.GetExecutingAssembly(); Type.GetType("System.IO.File"); Activator.CreateInstance(typeof(object)); ThreadPool.QueueUserWorkItem(_ => { });
            System.Runtime.InteropServices.Marshal.AllocHGlobal(1); System.Threading.Tasks.Task.Run(() => { });
            return RuleResult.Nothing;
            """);
        string reason = Refused(PackState.Faulted);
        foreach (string what in new[] { "System.IO.File", "HttpClient", "Process", "Environment.Exit", "Assembly", "Type.GetType", "Activator", "ThreadPool", "Marshal", "Task" })
        {
            reason.ShouldContain(what);
        }
    }

    [Fact]
    public void Load_ReferenceToTheHost_IsRefused()
    {
        _plugins.WithRule("P", "return new VendorRisk.Scoring.ScoringOptions { PluginsFolder = \"\" } == null ? RuleResult.Nothing : RuleResult.Nothing;");
        Refused(PackState.Faulted).ShouldContain("VendorRisk.Scoring");
    }

    [Fact]
    public void Load_ContractLyingBesideIt_IsStillHandedOverByTheHost()
    {
        _plugins.WithRule("P", "return RuleResult.Nothing;");
        File.Copy(typeof(Rule).Assembly.Location, _plugins.PathOf("P", "VendorRisk.Contract.dll"));
        PackHost host = _plugins.Load();
        host.Packs.ShouldHaveSingleItem().Rules[0].Rule.ShouldBeAssignableTo<Rule>();
    }

    [Fact]
    public void Load_BuiltAgainstAnotherMajor_IsRefused()
    {
        _plugins.With("P", "public sealed class P : Rule { }", contract: OtherContract("2.0.0.0", "public abstract class Rule { }"));
        Refused(PackState.Faulted).ShouldContain("主版 (2)");
    }

    [Fact]
    public void Load_UsesATypeThisContractLacks_IsRefusedBeforeItRuns()
    {
        _plugins.With("P", "public sealed class P : TomorrowsRule { }", contract: OtherContract("1.0.0.0", "public abstract class TomorrowsRule { }"));
        Refused(PackState.Faulted).ShouldSatisfyAllConditions(r => r.ShouldContain("契約に合いません"), r => r.ShouldContain("TomorrowsRule"));
    }

    [Fact]
    public void Load_TwoVersionsOfOneId_UsesTheNewer()
    {
        string source = TestPlugins.PackSource("P", "paper.example", "return RuleResult.Nothing;");
        _plugins.With("P", source, version: "1.9.0", folder: "old").With("P", source, version: "1.10.0", folder: "new");
        PackHost host = _plugins.Load();
        host.Packs.ShouldHaveSingleItem().Stamp.Version.ShouldBe("1.10.0");
        host.Loads.Select(l => l.Status.State).ShouldBe([PackState.Active, PackState.Disabled]);
    }

    [Fact]
    public void Dispose_AfterFindingsWereTaken_HoldsNoRule()
    {
        _plugins.WithRule("Good", "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));");
        (WeakReference rule, Assessment kept) = JudgeAndUnload();
        for (int i = 0; i < 20 && rule.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        rule.IsAlive.ShouldBeFalse();
        kept.Findings.ShouldHaveSingleItem().Message.Ja.ShouldBe("例です。");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (WeakReference Rule, Assessment Kept) JudgeAndUnload()
    {
        PackHost host = _plugins.Load();
        WeakReference rule = new(host.Packs[0].Rules[0].Rule);
        using Assessor assessor = new(new RulesInForce(host, PolicyReader.Default(), new ScoringOptions { PluginsFolder = "" }, NullLoggerFactory.Instance));
        return (rule, assessor.Assess(new EngagementBuilder().Title("案内の発送").Build(), new DateOnly(2026, 4, 1)));
    }

    private static string OtherContract(string version, string types) =>
        $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] namespace VendorRisk.Contract {{ {types} }}";

    private string Refused(PackState state)
    {
        PackHost host = _plugins.Load();
        host.Packs.ShouldBeEmpty();
        PackStatus status = host.Loads.ShouldHaveSingleItem().Status;
        status.State.ShouldBe(state);
        return status.Reason!;
    }
}
