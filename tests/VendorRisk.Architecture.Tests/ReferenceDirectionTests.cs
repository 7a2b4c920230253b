namespace VendorRisk.Architecture.Tests;

/// <summary>Arrows go down only (src/README.md).</summary>
public class ReferenceDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Contract"] = [],
        ["Learning"] = ["Kernel"],
        ["Kernel"] = [],
        ["LogCheck"] = [],
        ["Registry"] = ["Kernel"],
        ["Engagements"] = ["Contract", "Kernel", "Registry"],
        ["PluginHost"] = ["Contract"],
        ["Scoring"] = ["Contract", "Kernel", "PluginHost", "Registry", "Engagements"],
        ["Monitoring"] = ["Contract", "Kernel", "Registry", "Engagements", "Scoring"],
        ["People"] = ["Kernel"],
        ["Papers"] = ["Contract", "Learning"],
        ["PaperWorker"] = ["Papers"],
        ["Exports"] = ["Contract", "Kernel", "Registry", "Engagements", "Scoring", "Papers"],
        ["RuleWorker"] = ["Contract", "PluginHost"],
        ["PluginKit"] = ["Contract", "PluginHost"],
        ["Application"] = ["Contract", "Kernel", "PluginHost", "Registry", "Engagements", "Scoring", "Monitoring", "Papers", "Exports", "Learning", "People"],
        ["Web"] = ["Contract", "Kernel", "PluginHost", "Registry", "Engagements", "Scoring", "Monitoring", "Papers", "Exports", "Learning", "People", "RuleWorker", "PaperWorker", "Application"],
    };

    [Fact]
    public void Src_HasTheModulesOfTheHouse_AndNoOther() =>
        Repository.Projects("src").Select(Module).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void Modules_Reference_OnlyWhatLiesBelow()
    {
        List<string> offenders = [];
        foreach (FileInfo project in Repository.Projects("src"))
        {
            offenders.AddRange(Repository.References(project)
                .Select(r => r["VendorRisk.".Length..])
                .Where(r => !Allowed[Module(project)].Contains(r))
                .Select(r => $"{Module(project)} -> {r}"));
        }

        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Contract_References_NothingAtAll()
    {
        FileInfo contract = Repository.Projects("src").Single(p => Module(p) == "Contract");
        Repository.References(contract).ShouldBeEmpty();
        Repository.Packages(contract).ShouldBeEmpty();
    }

    [Fact]
    public void Contract_Assembly_UsesTheFrameworkAlone() =>
        typeof(VendorRisk.Contract.Rule).Assembly.GetReferencedAssemblies()
            .ShouldAllBe(a => a.Name!.StartsWith("System", StringComparison.Ordinal) || a.Name == "netstandard");

    [Fact]
    public void Plugins_OwnProjectFiles_NameNoReference()
    {
        FileInfo[] plugins = [.. Repository.Projects("plugins").Where(p => !Repository.NameOf(p).EndsWith(".Tests", StringComparison.Ordinal))];
        plugins.ShouldNotBeEmpty();
        plugins.Where(p => Repository.References(p).Length + Repository.Packages(p).Length > 0).Select(Repository.Relative).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_TakesCodeFromAPlugin_ButItsTests()
    {
        IEnumerable<string> offenders = Repository.Projects("src").Concat(Repository.Projects("tests"))
            .Where(p => Repository.References(p).Any(r => r.StartsWith("VendorRisk.Plugins.", StringComparison.Ordinal)))
            .Select(Repository.Relative);
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Plugins_BuiltOutput_DoesNotCarryTheContract()
    {
        string[] laid =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root.FullName, "artifacts", "bin", "VendorRisk.Web"), "*.dll", SearchOption.AllDirectories)
                .Where(f => f.Split(Path.DirectorySeparatorChar).Contains("plugins")),
        ];
        laid.ShouldNotBeEmpty("the web host puts the plugins beside itself");
        laid.Where(f => Path.GetFileName(f) == "VendorRisk.Contract.dll").ShouldBeEmpty();
    }

    private static string Module(FileInfo project) => Repository.NameOf(project)["VendorRisk.".Length..];
}
