using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using VendorRisk.Linked.Workers;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Workers;

namespace VendorRisk.Scoring.Tests.Packs.Hostile;

/// <summary>Code that got past the list of what a plugin may use: what the operating system still holds.</summary>
public sealed class WorkerCageTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly TestPlugins _plugins = new();

    public void Dispose() => _plugins.Dispose();

    [CageFact]
    public void Worker_ThatStartedProcesses_LeavesNoneBehind()
    {
        string mark = $"{Random.Shared.Next(1_000_000, 9_000_000)}";
        ForeignPack pack = Loaded($"System.Diagnostics.Process.Start(\"/bin/sleep\", \"{mark}\"); System.Diagnostics.Process.Start(\"/usr/bin/setsid\", \"/bin/sleep {mark}\");");

        pack.Problems.ShouldBeEmpty();
        Until(() => Running(mark) == 2);
        pack.Pack!.Unload();
        Until(() => Running(mark) == 0);
    }

    [CageFact]
    public void Worker_ThatForksWithoutEnd_IsStopped_AndLeavesNoneBehind()
    {
        string mark = $"{Random.Shared.Next(1_000_000, 9_000_000)}";
        ForeignPack pack = Loaded($"for (int i = 0; i < 450; i++) {{ try {{ System.Diagnostics.Process.Start(\"/bin/sleep\", \"{mark}\"); }} catch (Exception) {{ }} }}");

        pack.Pack?.Unload();
        Until(() => Running(mark) == 0);
    }

    [CageFact]
    public void Worker_ThatCallsTheNetwork_ReachesNobody()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;

        ForeignPack pack = Loaded($"new System.Net.Sockets.TcpClient(\"127.0.0.1\", {port});");

        pack.Problems.ShouldHaveSingleItem().ShouldContain("読み込みに失敗");
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public void Worker_HasNothingOfTheHostsEnvironment()
    {
        Environment.SetEnvironmentVariable("VENDORRISK_TEST_SECRET", "secret");
        try
        {
            Loaded("if (Environment.GetEnvironmentVariable(\"VENDORRISK_TEST_SECRET\") != null) { throw new InvalidOperationException(\"漏れています\"); }").Problems.ShouldBeEmpty();
        }
        finally
        {
            Environment.SetEnvironmentVariable("VENDORRISK_TEST_SECRET", null);
        }
    }

    /// <summary>A pack whose constructor does this, loaded past the look at its metadata.</summary>
    private ForeignPack Loaded(string work)
    {
        _plugins.With("Hostile", TestPlugins.PackSource("Hostile", "paper.example", "return RuleResult.Nothing;")
            .Replace("public sealed class Pack : RulePack\n{", $"public sealed class Pack : RulePack\n{{\n public Pack() {{ {work} }}", StringComparison.Ordinal));
        PackManifest manifest = new("Hostile", new Version(1, 0, 0), new Version(1, 0), "Hostile.dll", ImmutableDictionary<string, string>.Empty);
        WorkerSetup setup = new ScoringOptions { PluginsFolder = "", WorkerStartLimit = Limit, HardLimit = Limit, RequireIsolation = WorkerCage.IsThere }.WorkerSetup;
        return ForeignPack.Load(manifest, null, File.ReadAllBytes(_plugins.PathOf("Hostile", "Hostile.dll")), setup);
    }

    private static int Running(string mark) => Directory.GetDirectories("/proc").Count(folder => CommandOf(folder).Contains("/bin/sleep\0" + mark, StringComparison.Ordinal));

    private static string CommandOf(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static void Until(Func<bool> holds) => SpinWait.SpinUntil(holds, Limit).ShouldBeTrue("what was waited for did not come");
}
