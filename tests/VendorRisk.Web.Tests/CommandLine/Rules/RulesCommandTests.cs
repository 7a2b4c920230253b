using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Web.CommandLine;

namespace VendorRisk.Web.Tests.CommandLine.Rules;

public sealed class RulesCommandTests : IDisposable
{
    private const string Paper =
        """
        個人情報保護管理運営会議 付議事項

        件名	図書館の利用案内の発送に係る業務の委託について
        ----	---

        （担当部課：教育部図書館課）

        委託先	株式会社みどり印刷
        処理させる情報項目	氏名、住所
        委託の内容	(1) 利用案内の印刷 (2) 利用案内の発送
        個人情報の流れは、資料9-1のとおり
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-rules-");

    private static string Pack => Path.Combine(AppContext.BaseDirectory, "plugins", "Paper");

    [Fact]
    public async Task List_InForce_NamesEveryRuleWithItsPack()
    {
        using JsonDocument rules = JsonDocument.Parse((await RunAsync("rules", "list", "--format", "json")).Output);
        rules.RootElement.GetArrayLength().ShouldBeGreaterThan(50);
        JsonElement first = rules.RootElement[0];
        first.EnumerateObject().Select(p => p.Name)
            .ShouldBe(["id", "severity", "version", "category", "title", "demand", "parameters", "pack", "packVersion", "enabled"]);
        first.GetProperty("pack").GetString().ShouldBe("Certification");
    }

    [Fact]
    public async Task List_OfAPack_HasItsRulesAlone()
    {
        (await RunAsync("rules", "list", "--pack", Pack)).Output.ShouldContain("規則 2 件");
        string[] csv = (await RunAsync("rules", "list", "--pack", Pack, "--format", "csv")).Output.TrimEnd().Split("\r\n");
        csv.Length.ShouldBe(3);
        csv[1].ShouldStartWith("paper.attachment-missing,low,1,paper,");
    }

    [Fact]
    public async Task DryRun_OnAPaper_SaysWhatEachRuleDid()
    {
        CommandRun run = await RunAsync("rules", "dry-run", "--pack", Pack, "--facts", Write("paper.txt", Paper), "--as-of", "2026-04-01", "--format", "json");
        run.Status.ShouldBe(ExitStatus.Done);
        JsonNode report = JsonNode.Parse(run.Output)!;
        report["replaces"]!.GetValue<string>().ShouldBe("1.0.0");
        report["rules"]!.AsArray().Select(r => r!["id"]!.GetValue<string>()).ShouldBe(["paper.attachment-missing", "paper.wording-defect"]);
        report["rules"]![0]!["findings"]![0]!["evidence"]![0]!["path"]!.GetValue<string>().ShouldBe("attachments/0/name");
        report["with"]!["grade"]!.GetValue<string>().ShouldBe(report["without"]!["grade"]!.GetValue<string>());
    }

    [Fact]
    public async Task DryRun_OnFactsWrittenFromThePaper_SaysTheSame()
    {
        string paper = Write("paper.txt", Paper);
        string facts = Path.Combine(_folder.FullName, "facts.json");
        (await RunAsync("rules", "facts", paper, "--out", facts)).Status.ShouldBe(ExitStatus.Done);
        JsonSerializer.Deserialize<EngagementFacts>(File.ReadAllText(facts), ContractJson.Options)!.Title.IsKnown.ShouldBeTrue();
        string ofPaper = (await RunAsync("rules", "dry-run", "--pack", Pack, "--facts", paper, "--as-of", "2026-04-01")).Output;
        string ofFacts = (await RunAsync("rules", "dry-run", "--pack", Pack, "--facts", facts, "--as-of", "2026-04-01")).Output;
        Untimed(ofFacts).ShouldBe(Untimed(ofPaper));
        ofPaper.ShouldContain("資料9-1");
    }

    [Fact]
    public async Task DryRun_WithNeitherPackNorFacts_SaysBothAtOnce()
    {
        CommandRun run = await RunAsync("rules", "dry-run", "--pack", Path.Combine(_folder.FullName, "none"), "--facts", Write("facts.json", "{ \"title\": 3 }"));
        run.Status.ShouldBe(ExitStatus.NotRead);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("フォルダー");
        run.Errors.ShouldContain("事実の JSON として読めません（1 行目");
    }

    [Fact]
    public async Task Backtest_OverTheStore_OfTheSamePack_FindsNoDifference()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        string data = product.Get<VendorRisk.Web.Composition.DataDirectory>().Path;
        CommandRun run = await CommandRun.OfAsync(data, "rules", "backtest", "--pack", Pack, "--format", "json");
        run.Errors.ShouldBeEmpty();
        run.Status.ShouldBe(ExitStatus.Done);
        JsonNode report = JsonNode.Parse(run.Output)!;
        report["engagements"]!.GetValue<int>().ShouldBe(5);
        report["different"]!.GetValue<int>().ShouldBe(0);
        report["rules"]!.AsArray().Count.ShouldBe(2);

        CommandRun none = await CommandRun.OfAsync(data, "rules", "backtest", "--pack", Pack, "--since", "2999-01-01");
        none.Status.ShouldBe(ExitStatus.NotRead);
        none.Errors.ShouldContain("1件もありません");

        CommandRun policy = await CommandRun.OfAsync(data, "policies", "backtest", "--policy", Write("policy.json", Harsher()), "--format", "csv");
        policy.Status.ShouldBe(ExitStatus.Done);
        policy.Output.Split("\r\n")[0].ShouldStartWith("engagement,title,asOf,gradeBefore,gradeAfter");
    }

    [Fact]
    public async Task Backtest_OverPapersOfAFolder_ReportsEveryFlip()
    {
        DirectoryInfo papers = _folder.CreateSubdirectory("papers");
        File.WriteAllText(Path.Combine(papers.FullName, "one.txt"), Paper);
        string file = Path.Combine(_folder.FullName, "report.csv");
        CommandRun run = await RunAsync("policies", "backtest", "--policy", Write("policy.json", Harsher()), "--facts", papers.FullName, "--format", "csv", "--out", file);
        run.Output.ShouldBeEmpty();
        File.ReadAllText(file).ShouldContain(",E,");
        string text = (await RunAsync("policies", "backtest", "--policy", Write("policy.json", Harsher()), "--facts", papers.FullName)).Output;
        text.ShouldContain("評価が変わる案件 1 件（悪くなる 1、良くなる 0）");
    }

    [Fact]
    public async Task Backtest_WithoutAStore_SaysWhereItLooked()
    {
        CommandRun run = await RunAsync("rules", "backtest", "--pack", Pack);
        run.Status.ShouldBe(ExitStatus.NotRead);
        run.Errors.ShouldContain("VENDORRISK_DATA");
    }

    [Fact]
    public async Task PolicyBacktest_OfAWrongPolicy_NamesEveryProblem()
    {
        CommandRun run = await RunAsync("policies", "backtest", "--policy", Write("policy.json", "{}"));
        run.Status.ShouldBe(ExitStatus.NotRead);
        run.Errors.Split('\n').Length.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task Pack_SignedWithANewKey_VerifiesAgainstItAlone()
    {
        string keys = Path.Combine(_folder.FullName, "keys");
        string zip = Path.Combine(_folder.FullName, "paper.zip");
        (await RunAsync("rules", "keygen", "minato", "--out", keys)).Status.ShouldBe(ExitStatus.Done);
        (await RunAsync("rules", "keygen", "minato", "--out", keys)).Status.ShouldBe(ExitStatus.NotRead);
        (await RunAsync("rules", "pack", Pack, "--out", zip, "--key", Path.Combine(keys, "minato.key"))).Status.ShouldBe(ExitStatus.Done);
        (await RunAsync("rules", "verify", zip, "--keys", keys)).Output.ShouldContain("署名 minato");

        CommandRun refused = await RunAsync("rules", "verify", zip, "--keys", _folder.CreateSubdirectory("others").FullName);
        refused.Status.ShouldBe(ExitStatus.Refused);
        refused.Errors.ShouldContain("公開鍵がありません");
        (await RunAsync("rules", "pack", Pack, "--out", zip, "--key", Path.Combine(keys, "minato.pem"))).Errors.ShouldContain("秘密鍵");
    }

    [Fact]
    public async Task Verify_OfWhatIsNoPack_SaysWhatToGive()
    {
        CommandRun run = await RunAsync("rules", "verify", _folder.FullName);
        run.Status.ShouldBe(ExitStatus.Refused);
        run.Errors.ShouldContain("plugin.json");
        (await RunAsync("rules", "verify", Path.Combine(_folder.FullName, "none.zip"))).Status.ShouldBe(ExitStatus.NotRead);
    }

    [Fact]
    public void Words_ThatCannotBe_AreAllNamed()
    {
        CommandRun.Mistakes("rules", "backtest", "--pack", "x", "--since", "4月1日").ShouldHaveSingleItem().ShouldContain("2026-11-21");
        CommandRun.Mistakes("rules", "backtest", "--pack", "x", "--since", "2026-04-01", "--facts", "y").ShouldHaveSingleItem().ShouldContain("一緒に使えません");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<CommandRun> RunAsync(params string[] words) => CommandRun.OfAsync(_folder.FullName, words);

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>The product's policy with bands so low that everything is an E.</summary>
    private static string Harsher()
    {
        using Stream stream = typeof(VendorRisk.Scoring.IAssessor).Assembly.GetManifestResourceStream("policy-2026-1.json")!;
        JsonNode policy = JsonNode.Parse(stream)!;
        policy["version"] = "test-1";
        policy["bands"] = new JsonObject { ["B"] = 1, ["C"] = 2, ["D"] = 3, ["E"] = 4 };
        return policy.ToJsonString();
    }

    private static string Untimed(string report) => System.Text.RegularExpressions.Regex.Replace(report, "[0-9.]+ ミリ秒", "");
}
