using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.CommandLine;
using VendorRisk.Web.CommandLine.Policies;

namespace VendorRisk.Web.Tests.Policies;

public sealed class PolicyRunTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-policies-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public async Task Policy_AddedThenActivated_JudgesThePortfolioAnew_AndEverythingReplays()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        string file = await WriteAsync(product, "2026-2", text => text.Replace("\"high\": 8", "\"high\": 12", StringComparison.Ordinal));

        (await Run(product).ValidateAsync(file, default)).ShouldBe(ExitStatus.Done);
        (await Run(product).AddAsync(file, "佐藤", "見直し案", default)).ShouldBe(ExitStatus.Done);
        (await Run(product).ActivateAsync("2026-2", null, "審査会の決定", default)).ShouldBe(ExitStatus.Done);
        (await Run(product).ListAsync(default)).ShouldBe(ExitStatus.Done);
        (await Run(product).HistoryAsync(default)).ShouldBe(ExitStatus.Done);

        string text = _output.ToString();
        text.ShouldContain("2026-2  使用中");
        text.ShouldContain("佐藤「見直し案」");
        text.ShouldContain(TemporaryProduct.Actor + "「審査会の決定」");
        text.ShouldContain("5 件の委託案件を評価し直しました。");
        EngagementSummary sample = (await product.Get<IEngagementBook>().ListAsync())[0];
        (await product.Get<IAssessmentBook>().ListAsync(sample.Id)).Select(a => a.Assessment.Policy).ShouldBe(["2026-2", "2026-1"]);
        using StringWriter replayed = new();
        ReplayRun replay = ActivatorUtilities.CreateInstance<ReplayRun>(product.Get<IServiceProvider>(), replayed, _errors);
        (await replay.RunAsync(null, default)).ShouldBe(ExitStatus.Done, replayed.ToString());
        (await replay.RunAsync(99999, default)).ShouldBe(ExitStatus.NotRead);
    }

    [Fact]
    public async Task Policy_Wrong_IsRefusedWithEveryProblemAndItsLine()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        string file = await WriteAsync(product, "2026-2", text => text
            .Replace("\"high\": 8", "\"high\": 800", StringComparison.Ordinal).Replace("\"gate\": \"critical\"", "\"gate\": \"severe\"", StringComparison.Ordinal));

        (await Run(product).ValidateAsync(file, default)).ShouldBe(ExitStatus.NotRead);

        string[] problems = _errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        problems.ShouldContain(p => p.Contains("findings.weights.high") && p.Contains("行目"));
        problems.ShouldContain(p => p.Contains("gate:"));
        (await Run(product).AddAsync("no-such-file.json", "佐藤", "案", default)).ShouldBe(ExitStatus.NotRead);
        (await Run(product).ActivateAsync("9", "佐藤", "案", default)).ShouldBe(ExitStatus.NotRead);
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("replay", "3", "--all")]
    [InlineData("policies", "activate", "1")]
    [InlineData("policies", "add", "x.json", "--who", "佐藤")]
    public async Task Command_WithoutWhatItNeeds_IsRefused(params string[] words) => (await VendorRiskCommandLine.RunAsync(words)).ShouldBe(ExitStatus.NotRead);

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        _folder.Delete(recursive: true);
    }

    private PolicyRun Run(TemporaryProduct product) =>
        ActivatorUtilities.CreateInstance<PolicyRun>(product.Get<IServiceProvider>(), _output, _errors);

    private async Task<string> WriteAsync(TemporaryProduct product, string version, Func<string, string> change)
    {
        ReadOnlyMemory<byte> builtIn = (await product.Get<IPolicyBook>().FindAsync(0)).ShouldNotBeNull();
        string text = change(Encoding.UTF8.GetString(builtIn.Span).Replace("\"version\": \"2026-1\"", $"\"version\": \"{version}\"", StringComparison.Ordinal));
        string path = Path.Combine(_folder.FullName, "policy.json");
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
