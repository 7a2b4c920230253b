using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Text;
using VendorRisk.Testing;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Guide;

/// <summary>Every command of plugins/README.md is run, in its order, as one who follows the guide would run it.</summary>
public sealed partial class GuideTests : IDisposable
{
    private static readonly string[] Foreign = ["MSBUILD", "VSTEST", "CORECLR_", "COR_", "TESTINGPLATFORM", "MICROSOFT_TESTINGPLATFORM"];

    // Templates are installed for this run alone; packages come from where every other restore has them.
    private const string Prelude = """
        set -euo pipefail
        dotnet() { if [ "$1" = new ]; then DOTNET_CLI_HOME="$TEMPLATES" command dotnet "$@"; else command dotnet "$@"; fi; }

        """;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-guide-");

    [SdkFact]
    public async Task Guide_EveryCommand_Works()
    {
        string guide = File.ReadAllText(Path.Combine(Repository.Root.FullName, "plugins", "README.md"));
        string[] blocks = [.. Block().Matches(guide).Select(m => m.Groups["code"].Value)];
        blocks.Length.ShouldBeGreaterThan(4);
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "VendorRisk"), Repository.Root.FullName);

        (int status, string said) = await RunAsync(Prelude + string.Join('\n', blocks), product.Get<DataDirectory>().Path);

        status.ShouldBe(0, said);
        said.ShouldContain("署名 minato");
        said.ShouldContain("data.minatocity-many-people");
        File.Exists(Path.Combine(_folder.FullName, "MinatoCity", "MinatoCity-1.0.0.zip")).ShouldBeTrue(said);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int Status, string Said)> RunAsync(string script, string data)
    {
        string file = Path.Combine(_folder.FullName, "guide.sh");
        await File.WriteAllTextAsync(file, script + "\n");
        ProcessStartInfo start = new("bash", [file]) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };

        // The guide is for a fresh shell, and this one was started by a test runner that tells its children where its own build tools are.
        foreach (string name in start.Environment.Keys.Where(k => Foreign.Any(f => k.StartsWith(f, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["TEMPLATES"] = Path.Combine(_folder.FullName, "home");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["VENDORRISK_DATA"] = data;
        using Process bash = Process.Start(start)!;
        StringBuilder said = new();
        bash.OutputDataReceived += (_, line) => Append(said, line.Data);
        bash.ErrorDataReceived += (_, line) => Append(said, line.Data);
        bash.BeginOutputReadLine();
        bash.BeginErrorReadLine();
        using CancellationTokenSource late = new(Limit);
        try
        {
            await bash.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            bash.Kill(entireProcessTree: true);
            await bash.WaitForExitAsync(CancellationToken.None);
        }

        return (bash.ExitCode, said.ToString());
    }

    private static void Append(StringBuilder said, string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }

    [GeneratedRegex("^```sh\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
