using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Web.CommandLine;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.CommandLine;

public sealed class ScoreTests : IDisposable
{
    private const string Paper =
        """
        個人情報保護管理運営会議 付議事項

        件名	図書館の利用案内の発送に係る業務の委託について
        ----	---

        要綱の根拠

        ◇第3条第1項第3号（業務委託）

        （担当部課：教育部図書館課）

        件名 図書館の利用案内の発送に係る業務の委託について

        委託先	株式会社みどり印刷
        処理させる情報項目	氏名、住所
        処理させる情報項目の記録媒体	電磁的媒体(委託先のパソコン)
        委託の内容	(1) 利用案内の印刷 (2) 利用案内の発送
        委託の開始時期及び期限	令和8年4月1日から令和9年3月31日まで
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-score-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public void PaperWithResidentsData_IsScoredWithAWarningThatNamesNoNumber()
    {
        Run(Write("paper.txt", Encoding.UTF8.GetBytes(Paper + "\n個人番号\t123456789018\n")), json: true).ShouldBe(ExitStatus.Done);

        _errors.ToString().ShouldContain($"「paper.txt」に、住民の情報そのものが入っているようです: 個人番号（マイナンバー）らしい番号 1 件（{Paper.Split((char)10).Length + 1} 行目）");
        _errors.ToString().ShouldNotContain("123456789018");
    }

    [Fact]
    public void Paper_AsJson_HasEveryPublishedNameAndNumbersThatAddUp()
    {
        Run(Write("paper.txt", Encoding.UTF8.GetBytes(Paper)), json: true).ShouldBe(ExitStatus.Done);

        using JsonDocument report = JsonDocument.Parse(_output.ToString());
        JsonElement root = report.RootElement;
        root.EnumerateObject().Select(p => p.Name).ShouldBe(["paper", "sheets", "chain", "checklist", "clauseSets", "assessment", "notRead", "change"]);
        JsonElement sheet = root.GetProperty("sheets")[0];
        sheet.GetProperty("kind").GetString().ShouldBe("outsourcing");
        sheet.GetProperty("term").GetProperty("end").GetString().ShouldBe("2027-03-31");
        sheet.GetProperty("handling").ValueKind.ShouldBe(JsonValueKind.Null);
        root.GetProperty("chain")[0].GetProperty("parent").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonElement assessment = root.GetProperty("assessment");
        assessment.GetProperty("complete").GetBoolean().ShouldBeTrue();
        decimal added = assessment.GetProperty("findings").EnumerateArray().Sum(f => f.GetProperty("contribution").GetDecimal());
        (assessment.GetProperty("inherent").GetDecimal() + added).ShouldBe(assessment.GetProperty("residual").GetDecimal());
        assessment.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString()).ShouldContain("handling.paper-not-in-media");
        JsonElement next = assessment.GetProperty("nextGrade");
        next.GetProperty("reachable").GetBoolean().ShouldBeTrue();
        string.CompareOrdinal(next.GetProperty("grade").GetString(), assessment.GetProperty("grade").GetString()).ShouldBeLessThan(0);
        next.GetProperty("residual").GetDecimal().ShouldBeLessThan(assessment.GetProperty("residual").GetDecimal());
        next.GetProperty("findings").EnumerateArray().ShouldAllBe(i => i.GetInt32() < assessment.GetProperty("findings").GetArrayLength());
        _errors.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Paper_AsText_StartsWithWhatToMendFirst()
    {
        Run(Write("paper.txt", Encoding.UTF8.GetBytes(Paper)), json: false).ShouldBe(ExitStatus.Done);
        string text = _output.ToString();
        text.ShouldContain("総合評価");
        text.ShouldContain("次の評価（");
        text.IndexOf("まず直すこと", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("事業者の連鎖", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("missing.txt", null)]
    [InlineData("empty.txt", "")]
    [InlineData("binary.txt", "a\0b")]
    [InlineData(".", null)]
    public void Input_ThatCannotBeRead_GivesOneMessageAndNothingElse(string name, string? content)
    {
        string path = content is null ? Path.Combine(_folder.FullName, name) : Write(name, Encoding.UTF8.GetBytes(content));
        Run(path, json: true).ShouldBe(ExitStatus.NotRead);
        _output.ToString().ShouldBeEmpty();
        _errors.ToString().TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain("ください");
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
