using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;
using static VendorRisk.Papers.Tests.Containers.PackageMaker;

namespace VendorRisk.Papers.Tests.Containers;

public class ExcelReaderTests
{
    private const string Styles = """
        <numFmts><numFmt numFmtId='176' formatCode='[$-411]ggge"年"m"月"d"日";@'/><numFmt numFmtId='177' formatCode='#,##0"人"'/></numFmts>
        <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='58'/><xf numFmtId='176'/><xf numFmtId='177'/><xf numFmtId='9'/><xf numFmtId='57'/></cellXfs>
        """;

    [Fact]
    public void Form_DrawnOnSquaredPaper_BecomesRowsOfCells()
    {
        PaperReading reading = Read(Sheet(
            Rows("<row r='1'>" + Inline("C1", "事業の概要") + "</row>",
                "<row r='3'>" + Inline("B3", "委託先") + "<c r='C3'/>" + Inline("H3", "株式会社みどり\n※予定") + "</row>",
                "<row r='5'>" + Inline("B5", "記録媒体") + Inline("H5", "紙") + "</row>"),
            "B3:G4", "H3:Z4", "B5:G5", "H5:Z5"));
        reading.Lines.ShouldBe(["事業の概要", "", "委託先\t株式会社みどり", "\t※予定", "記録媒体\t紙", ""]);
        reading.Facts.Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社みどり");
    }

    [Fact]
    public void Numbers_AreShownAsTheirCellsShowThem() => Read(Xlsx(
            [("様式", "visible", Rows("<row r='1'><c r='A1' s='1'><v>45931</v></c><c r='B1' s='2'><v>45931</v></c><c r='C1' s='3'><v>43585</v></c><c r='D1' s='4'><v>90000</v></c><c r='E1' s='5'><v>0.25</v></c><c r='F1'><v>500</v></c><c r='G1' s='6'><v>45931</v></c><c r='H1' t='b'><v>1</v></c><c r='I1' t='e'><v>#REF!</v></c><c r='J1' t='str'><f>A1</f><v>式の値</v></c></row>"))],
            styles: Styles))
        .Lines[0].ShouldBe("2025/10/1\t令和7年10月1日\t平成31年4月30日\t90,000人\t25%\t500\tR7.10.1\tTRUE\t\t式の値");

    [Fact]
    public void SharedTexts_LoseTheirReadingsAndStruckWords()
    {
        PaperReading reading = Read(Xlsx(
            [("様式", "visible", Rows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>9</v></c></row>"))],
            shared: "<si><t>委託先</t><rPh sb='0' eb='3'><t>イタクサキ</t></rPh></si><si><r><rPr><strike/></rPr><t>旧社</t></r><r><t>新社</t></r></si>"));
        reading.Lines[0].ShouldBe("委託先\t新社");
        reading.NotRead.ShouldContain(u => u.Text.EndsWith("旧社", StringComparison.Ordinal));
    }

    [Fact]
    public void HiddenSheetsAndRows_AreNamedNotRead()
    {
        PaperReading reading = Read(Xlsx(
        [
            ("表", "visible", Rows("<row r='1'>" + Inline("A1", "見える") + "</row>", "<row r='2' hidden='1'>" + Inline("A2", "隠れた") + "</row>")),
            ("控え", "hidden", Rows("<row r='1'>" + Inline("A1", "秘密") + "</row>")),
        ]));
        reading.Lines.ShouldBe(["見える", ""]);
        reading.NotRead.Select(u => u.Text).ShouldContain("（非表示のシート「控え」は読んでいません）");
        reading.NotRead.Select(u => u.Text).ShouldContain("（シート「表」の非表示の行・列にある 1 個のセルは読んでいません）");
    }

    [Fact]
    public void Checklist_WithABlankAnswer_KeepsItsRow()
    {
        PaperReading reading = Read(Sheet(Rows(
            "<row r='1'>" + Inline("A1", "個人情報保護対策チェックリスト") + "</row>",
            "<row r='2'>" + Inline("B2", "対策が可能であれば「○」、必要がない場合は「－」") + Inline("C2", "個人情報保護対策") + "</row>",
            "<row r='3'>" + Inline("A3", "区が行う個人情報保護対策【運用上の対策】") + Inline("B3", "○") + Inline("C3", "全体の業務フローを作成し、委託先と共有する。") + "</row>",
            "<row r='4'>" + Inline("C4", "個人情報は、鍵のかかる金庫又は書棚に保管する。") + "</row>",
            "<row r='5'>" + Inline("B5", "－") + Inline("C5", "個人情報を手渡しで運ぶときは、鍵付きのかばんを使う。") + "</row>"), "A3:A5"));
        reading.Facts.Checklist.Select(a => (a.Control, a.Answer.State, a.Answer.Or(ChecklistMark.Yes))).ShouldBe(
        [
            ("OP-05", FactState.Known, ChecklistMark.Yes), ("OP-08", FactState.Known, ChecklistMark.No), ("OP-10", FactState.Unknown, ChecklistMark.Yes),
        ]);
    }

    [Fact]
    public void SeveralSheets_AreReadInOrder_UnderTheirNames() =>
        Read(Xlsx([("表紙", "visible", Rows("<row>" + Inline("A1", "件名 名簿") + "</row>")), ("個票", "visible", Rows("<row>" + Inline("A1", "委託先") + Inline("B1", "未定") + "</row>"))]))
            .Lines.ShouldBe(["── 表紙 ──", "件名 名簿", "", "── 個票 ──", "委託先\t未定", ""]);

    private static byte[] Sheet(string rows, params string[] merges) =>
        Xlsx([("様式", "visible", rows + "<mergeCells>" + string.Concat(merges.Select(m => $"<mergeCell ref='{m}'/>")) + "</mergeCells>")]);

    private static string Rows(params string[] rows) => "<sheetData>" + string.Concat(rows) + "</sheetData>";

    private static string Inline(string at, string text) => $"<c r='{at}' t='inlineStr'><is><t>{Escaped(text).Replace("\n", "&#10;", StringComparison.Ordinal)}</t></is></c>";

    private static PaperReading Read(byte[] content)
    {
        PaperReading reading = Reading.Reader.Read(content, "付議事項.xlsx");
        reading.Lines.ShouldNotBeEmpty();
        return reading;
    }
}
