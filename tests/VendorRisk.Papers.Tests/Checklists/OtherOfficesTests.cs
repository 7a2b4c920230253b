using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Containers;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Checklists;

/// <summary>Checklists of other offices, whole papers.</summary>
public class OtherOfficesTests
{
    [Fact]
    public void Marks_AreWhatTheySay()
    {
        PaperReading reading = Reading.OfFile("k02-marks.md");
        Answers(reading).ShouldBe(["OP-04 Yes", "OP-10 Undone", "OP-12 Partial", "SY-03 Undone", "SY-10 No"]);
        reading.Facts.Checklist.Single(a => a.Control == "OP-12").Reason.Value.ShouldBe("手順は整備中");
        reading.Facts.Checklist.Single(a => a.Control == "SY-10").Reason.Value.ShouldBe("データセンターを使わないため");
        reading.NotRead.ShouldBeEmpty();
    }

    [Fact]
    public void Columns_AreWhatTheirHeadsSay()
    {
        PaperReading reading = Reading.OfFile("k02-yes-no-columns.md");
        Answers(reading).ShouldBe(["OP-04 Yes", "OP-10 Undone", "SY-03 Yes", "SY-10 No"]);
        reading.NotRead.ShouldBeEmpty();
    }

    [Fact]
    public void RowThatBeginsLikeALabel_AfterAPageBreak_EndsNoList()
    {
        string head = PackageMaker.Row("委託事業者に行わせる個人情報保護対策", "実施");
        PaperReading reading = Reading.Reader.Read(
            PackageMaker.Docx(
                PackageMaker.P("個人情報保護対策チェックリスト") + PackageMaker.Table(head, PackageMaker.Row(RowWordings.Of["OP-04"][0], "○"))
                + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
                + PackageMaker.Table(head, PackageMaker.Row("書類や媒体を、使わないときは施錠できるキャビネットに保管している", ""), PackageMaker.Row(RowWordings.Of["SY-05"][0], "×"), PackageMaker.Row(RowWordings.Of["SY-10"][0], "－"))),
            "list.docx");
        reading.Facts.Checklist.Select(a => $"{a.Side} {a.Control} {(a.Answer.IsKnown ? a.Answer.Value.ToString() : "blank")}").ShouldBe(
            ["Contractor OP-04 Yes", "Contractor OP-10 blank", "Contractor SY-05 Undone", "Contractor SY-10 No"]);
        reading.Facts.Sheets.ShouldBeEmpty();
    }

    [Fact]
    public void TwoTicksInOneRow_AreNoAnswer_AndAreListed()
    {
        PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n| 受託者に行わせる安全管理措置 | はい | いいえ |\n|---|---|---|\n| {RowWordings.Of["OP-10"][0]} | ○ | ○ |\n| {RowWordings.Of["SY-03"][0]} | | レ |");
        reading.Facts.Checklist.Select(a => (a.Control, a.Answer.State, a.Answer.Is(ChecklistMark.Undone))).ShouldBe([("OP-10", FactState.Unknown, false), ("SY-03", FactState.Known, true)]);
        reading.NotRead.ShouldHaveSingleItem().Text.ShouldContain("金庫");
    }

    [Fact]
    public void RowOfNoControl_IsListedWithItsAnswer()
    {
        PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n| 受託者に行わせる安全管理措置 | 実施 |\n|---|---|\n| {RowWordings.Of["OP-10"][0]} | ○ |\n| 庭の植木に毎朝水をやり、枯れ葉を掃いている。 | × |");
        reading.Facts.Checklist.ShouldHaveSingleItem().Control.ShouldBe("OP-10");
        reading.NotRead.ShouldHaveSingleItem().Text.ShouldBe("庭の植木に毎朝水をやり、枯れ葉を掃いている。（回答「×」）");
    }

    [Fact]
    public void OneControlOverTwoRows_IsAsWeakAsTheWeaker()
    {
        PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n| 受託者に行わせる安全管理措置 | 実施 |\n|---|---|\n| {RowWordings.Of["SY-05"][0]} | ○ |\n| {RowWordings.Of["SY-05"][1]} | × |");
        reading.Facts.Checklist.ShouldHaveSingleItem().Answer.Value.ShouldBe(ChecklistMark.Undone);
        reading.NotRead.ShouldHaveSingleItem().Text.ShouldContain("（回答「○」）");
    }

    [Theory]
    [InlineData("無（紙を扱わないため）", ChecklistMark.No)]
    [InlineData("なし　※クラウドは利用しない", ChecklistMark.No)]
    [InlineData("無（該当業務がないため）", ChecklistMark.No)]
    [InlineData("無（電子データのみのため）", ChecklistMark.No)]
    [InlineData("無", ChecklistMark.Undone)]
    [InlineData("無（来年度に整備する）", ChecklistMark.Undone)]
    [InlineData("無（予算がないため）", ChecklistMark.Undone)]
    [InlineData("×（紙を扱わないため）", ChecklistMark.Undone)]
    [InlineData("いいえ（紙を扱わないため）", ChecklistMark.Undone)]
    public void Absence_WithAReasonWhyItIsNotNeeded_IsNotApplicable(string printed, ChecklistMark mark)
    {
        PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n| 受託者に行わせる安全管理措置 | 対策の有無 |\n|---|---|\n| {RowWordings.Of["OP-10"][0]} | {printed} |");
        reading.Facts.Checklist.ShouldHaveSingleItem().Answer.Value.ShouldBe(mark);
    }

    [Theory]
    [InlineData("| 受託者の対策 | はい | いいえ | 該当なし |", "| {0} | | ○ | |", "Contractor Undone")]
    [InlineData("| 市の対策 | 実施済 | 一部実施 | 未実施 |", "| {0} | | ○ | |", "Ward Partial")]
    [InlineData("| No. | 受託者に行わせる対策 | 実施済 | 一部実施 | 未実施 | 対象外 |", "| 1 | {0} | ✓ | | | |", "Contractor Yes")]
    [InlineData("| No | 受託者に行わせる対策 | はい | いいえ |", "| 1 | {0} | | レ |", "Contractor Undone")]
    [InlineData("| 個人情報保護対策 | 市 実施 | 市 未実施 | 委託先 実施 | 委託先 一部 | 委託先 未実施 |", "| {0} | | ○ | | ○ | |", "Ward Undone, Contractor Partial")]
    public void Heads_OfNumbersAndSides_AreNoAnswersAndNoSafeguards(string head, string row, string answers)
    {
        string rule = "|" + string.Concat(Enumerable.Repeat("---|", head.Count(c => c == '|') - 1));
        PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n{head}\n{rule}\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, row, RowWordings.Of["OP-10"][0])}");
        string.Join(", ", reading.Facts.Checklist.Select(a => $"{a.Side} {a.Answer.Value}")).ShouldBe(answers);
        reading.NotRead.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("□実施 ☑未実施", ChecklistMark.Undone)]
    [InlineData("☑はい　□いいえ", ChecklistMark.Yes)]
    [InlineData("□実施済 ■一部実施 □未実施", ChecklistMark.Partial)]
    public void Boxes_BehindASafeguardOnItsLine_AreItsAnswer(string boxes, ChecklistMark mark)
    {
        PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n受託者に行わせる個人情報保護対策\n個人情報は鍵のかかる金庫や書庫に入れて保管させる。　{boxes}");
        reading.Facts.Checklist.ShouldHaveSingleItem().Answer.Value.ShouldBe(mark);
    }

    [Theory]
    [InlineData("委託先に行わせる安全管理措置の確認表", Side.Contractor)]
    [InlineData("受託者の安全管理対策 自己評価シート", Side.Contractor)]
    [InlineData("別紙2　委託先　安全管理措置実施状況報告票", Side.Contractor)]
    [InlineData("委託に当たり市が行う対策の点検リスト", Side.Ward)]
    public void HeadingAboveAList_SaysWhoseItIs(string heading, Side side) =>
        Reading.Of($"{heading}\n\n| 安全管理措置 | 実施済 | 未実施 |\n|---|---|---|\n| {RowWordings.Of["OP-10"][0]} | | ○ |")
            .Facts.Checklist.ShouldHaveSingleItem().Side.ShouldBe(side);

    private static string[] Answers(PaperReading reading)
    {
        reading.Facts.Checklist.ShouldAllBe(a => a.Side == Side.Contractor);
        return [.. reading.Facts.Checklist.Select(a => $"{a.Control} {a.Answer.Value}")];
    }
}
