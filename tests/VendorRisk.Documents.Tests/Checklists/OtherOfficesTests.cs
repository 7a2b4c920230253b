using VendorRisk.Contract;
using VendorRisk.Documents.Tests.Golden;
using VendorRisk.Documents.Tests.Input;

namespace VendorRisk.Documents.Tests.Checklists;

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
        PaperReading reading = new PaperReader().Read(
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

    private static string[] Answers(PaperReading reading)
    {
        reading.Facts.Checklist.ShouldAllBe(a => a.Side == Side.Contractor);
        return [.. reading.Facts.Checklist.Select(a => $"{a.Control} {a.Answer.Value}")];
    }
}
