using System.Globalization;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.GoldenPapers.Tests.LongPapers;

/// <summary>Papers far longer than any seen so far: every rule still judges, so that they can be approved like any other.</summary>
public class LongPaperTests
{
    private const int MostListed = 200;
    private static readonly DateOnly Day = new(2026, 11, 21);
    private static readonly SensitivityClass[] Classes = Enum.GetValues<SensitivityClass>();
    private static readonly MediumKind[] Media = Enum.GetValues<MediumKind>();
    private static readonly Activity[] Activities = Enum.GetValues<Activity>();
    private static readonly Cargo[] Cargos = Enum.GetValues<Cargo>();

    [Theory]
    [InlineData(1, 3000, 400, 300)]
    [InlineData(3, 1200, 150, 100)]
    [InlineData(1, 201, 201, 201)]
    public void Facts_VeryMany_AreJudgedByEveryRule(int sheets, int items, int hops, int safeguards)
    {
        EngagementFacts facts = Generated(sheets, items, hops, safeguards);
        Assessment assessment = Judged.Of(facts, Day);
        assessment.Faults.Select(f => $"{f.Rule}: {f.Message}").ShouldBeEmpty();
        assessment.Complete.ShouldBeTrue();
        assessment.Findings.ShouldAllBe(f => f.Evidence.Length <= MostListed);
        assessment.Findings.Where(f => f.EvidenceCount is not null).ShouldNotBeEmpty();
        assessment.Findings.Where(f => f.EvidenceCount is not null).ShouldAllBe(f => f.Evidence.Length == MostListed && f.EvidenceCount > MostListed && f.EvidenceLeftOut == f.EvidenceCount - MostListed);
    }

    [Theory]
    [InlineData(199, null)]
    [InlineData(200, null)]
    [InlineData(201, 201)]
    [InlineData(3000, 3000)]
    public void Evidence_AroundTheLimit_IsCountedAndCut(int items, int? count)
    {
        EngagementFacts facts = new EngagementBuilder().Title("健康相談の委託").WithVendor("株式会社みどり印刷")
            .WithSheet(SheetKind.Outsourcing, s => Enumerable.Range(1, items).ToList().ForEach(i => s.Item($"病歴{i}", SensitivityClass.SpecialCare))).Build();
        AssessedFinding finding = Judged.Of(facts, Day).Findings.Single(f => f.Rule == "data.sensitive-class");
        finding.EvidenceCount.ShouldBe(count);
        finding.Evidence.Length.ShouldBe(Math.Min(items, MostListed));
    }

    [Fact]
    public void Paper_WithThousandsOfItemsAndHundredsOfSafeguards_IsReadAndJudged()
    {
        string items = string.Join('、', Enumerable.Range(1, 1500).Select(i => $"健診結果第{i}項"));
        string own = string.Join(' ', Enumerable.Range(1, 99).Select(i => $"{i} 第{i}保管庫は施錠し、鍵は職員が管理する。"));
        string theirs = string.Join(' ', Enumerable.Range(1, 99).Select(i => $"{i} 第{i}作業室への入室を記録させる。"));
        string paper = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Variants", "10-mimamori-carryout", "paper.txt"));
        paper = Row(Row(Row(paper, "処理させる情報項目", "【利用者に係る情報項目】 氏名、" + items), "区が講じる情報保護対策", own), "受託事業者に講じさせる情報保護対策", theirs);
        Judged judged = Judged.Paper(Encoding.UTF8.GetBytes(paper), "long.txt", Day);
        judged.Facts.Sheets.Sum(s => s.Items.Length).ShouldBeGreaterThan(1450);
        judged.Facts.Safeguards.Length.ShouldBe(198);
        judged.Assessment.Complete.ShouldBeTrue();
    }

    private static string Row(string paper, string label, string value) => string.Join(
        '\n', paper.Split('\n').Select(line => line.StartsWith("| **" + label, StringComparison.Ordinal) ? $"{line[..(line.IndexOf("** |", StringComparison.Ordinal) + 4)]} {value} |" : line));

    private static EngagementFacts Generated(int sheets, int items, int hops, int safeguards)
    {
        EngagementBuilder paper = new EngagementBuilder().Title("給付金の支給に係る業務の委託").Department("福祉課").Programme("給付金").Purpose("暮らしを支えるため")
            .People(50_000).Reentrustment(ReentrustmentStance.Denied).RegisterConsulted().ClausesCited(true)
            .WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.PMark).UsesCloud("みどりクラウド"))
            .WithSubcontractor("あおば発送有限会社");
        for (int sheet = 0; sheet < sheets; sheet++)
        {
            paper = paper.WithSheet(sheet == 0 ? SheetKind.Outsourcing : SheetKind.ReOutsourcing, s =>
            {
                s.Subjects("申請した区民").Term(new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31), rollover: true).ItemsOpenEnded();
                for (int i = 0; i < items; i++)
                {
                    s.Item(string.Create(CultureInfo.InvariantCulture, $"項目{i}等"), Classes[i % Classes.Length], freeText: i % 5 == 0);
                }

                for (int i = 0; i < items / 10; i++)
                {
                    s.Medium(Media[i % Media.Length], $"媒体{i}").Work($"第{i}工程の入力と発送", Activities[i % Activities.Length], Activities[(i + 3) % Activities.Length]);
                }
            });
        }

        HopEnd[] ends = [HopEnds.Ward, HopEnds.Person, HopEnds.Vendor(), HopEnds.Vendor("1.1"), HopEnds.Service("みどりクラウド")];
        for (int i = 0; i < hops; i++)
        {
            paper = paper.WithHop(ends[i % 5], ends[(i + 1 + (i / 5 % 3)) % 5], Cargos[i % Cargos.Length], recorded: i % 3 == 0 ? null : i % 3 == 1, statement: $"第{i}便でデータを渡す")
                .WithMediumUse(Media[i % Media.Length], $"機器{i}", linkId: "1", isPublic: i % 4 == 0)
                .WithCarryOut($"第{i}の持出しは記録の対象から除く", exempted: true, linkId: "1")
                .WithWordingDefect(WordingDefectKind.Garbled, $"誤{i}", $"正{i}")
                .WithAttachment($"資料{i}", present: false)
                .WithProtectedPersons($"支援措置の対象者{i}を除く", keptByWard: false)
                .WithWideSource($"全世帯の台帳{i}を使う", declared: false);
        }

        for (int i = 0; i < safeguards; i++)
        {
            paper = paper.WithSafeguard(i % 2 == 0 ? Side.Ward : Side.Contractor, $"第{i}の対策を行う", [], number: i);
        }

        return paper.WithChecklist(Side.Ward).WithChecklist(Side.Contractor).Build();
    }
}
