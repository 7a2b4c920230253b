using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Web.CommandLine;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Gate;

/// <summary>The command line gives no grade to what is no engagement.</summary>
public sealed class ScoreGateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-gate-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Theory]
    [InlineData(GatePapers.Minutes, "議事録", true)]
    [InlineData(GatePapers.Minutes, "議事録", false)]
    [InlineData(GatePapers.Incident, "画面の「事業者」", true)]
    [InlineData("野菜スープの作り方\n材料 玉ねぎ 2個\n鍋で煮る。", "レシピ", true)]
    [InlineData("吾輩は猫である。名前はまだ無い。", "付議事項等ではない文書", false)]
    public void Score_PaperThatIsNoEngagement_HasOneMessageAndNoReport(string paper, string says, bool json)
    {
        Run(Write("paper.txt", Encoding.UTF8.GetBytes(paper)), json).ShouldBe(ExitStatus.NotRead);

        _output.ToString().ShouldBeEmpty();
        _errors.ToString().TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain(says);
    }

    [Fact]
    public void Score_ClausesAlone_HaveTopicsAndWhatIsMissingButNoGrade()
    {
        Run(Write("clauses.txt", Encoding.UTF8.GetBytes(GatePapers.Clauses)), json: true).ShouldBe(ExitStatus.Done);

        using JsonDocument report = JsonDocument.Parse(_output.ToString());
        report.RootElement.GetProperty("paper").GetProperty("kind").GetString().ShouldBe("clauses");
        report.RootElement.GetProperty("assessment").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonElement set = report.RootElement.GetProperty("clauseSets").EnumerateArray().ShouldHaveSingleItem();
        string[] found = [.. set.GetProperty("topics").EnumerateObject().Select(t => t.Name)];
        string?[] missing = [.. set.GetProperty("missing").EnumerateArray().Select(m => m.GetString())];
        found.ShouldContain("秘密の保持");
        missing.ShouldContain("教育");
        missing.ShouldContain("消去記録・証明書");
        missing.Length.ShouldBeGreaterThan(10);
        missing.Intersect(found).ShouldBeEmpty();
        _errors.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Score_ClausesAlone_AsTextSayWhyThereIsNoGrade()
    {
        Run(Write("clauses.txt", Encoding.UTF8.GetBytes(GatePapers.Clauses)), json: false).ShouldBe(ExitStatus.Done);

        string text = _output.ToString();
        text.ShouldContain("評価は付けません");
        text.ShouldContain("秘密の保持（第1）");
        text.ShouldContain("足りない項");
        text.ShouldNotContain("総合評価");
    }

    [Fact]
    public void Score_AgendaPaper_NamesItsKindAndLacksNothingApart()
    {
        Run(Write("paper.txt", Encoding.UTF8.GetBytes(GatePapers.Agenda)), json: true).ShouldBe(ExitStatus.Done);

        using JsonDocument report = JsonDocument.Parse(_output.ToString());
        report.RootElement.GetProperty("paper").GetProperty("kind").GetString().ShouldBe("agenda");
        report.RootElement.GetProperty("assessment").GetProperty("grade").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Score_ZipWithOnePaperThatIsNone_ReportsTheOthersAndNamesIt()
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in new[] { ("1.txt", GatePapers.Agenda), ("2.txt", GatePapers.Minutes), ("3.txt", GatePapers.Clauses) })
            {
                using StreamWriter entry = new(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        Run(Write("papers.zip", packed.ToArray()), json: true).ShouldBe(ExitStatus.NotRead);

        using JsonDocument reports = JsonDocument.Parse(_output.ToString());
        reports.RootElement.EnumerateArray().Select(r => r.GetProperty("file").GetString()).ShouldBe(["1.txt", "3.txt"]);
        _errors.ToString().TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain("「2.txt」は議事録");
    }

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        _folder.Delete(recursive: true);
    }

    private int Run(string path, bool json)
    {
        using ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization().AddVendorRisk(new DataDirectory(_folder.FullName)).BuildServiceProvider();
        return ActivatorUtilities.CreateInstance<PaperScoring>(services).Run(path, new DateOnly(2026, 11, 21), json, _output, _errors);
    }

    private string Write(string name, byte[] content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
