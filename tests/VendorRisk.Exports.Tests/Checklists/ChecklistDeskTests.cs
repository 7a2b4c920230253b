using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VendorRisk.Contract;
using VendorRisk.Exports.Checklists;
using VendorRisk.Exports.Forms;
using VendorRisk.Exports.Registers;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Exports.Tests.Checklists;

/// <summary>The vendor's checklist goes out, is filled in elsewhere, and comes back.</summary>
public class ChecklistDeskTests
{
    private static readonly ChecklistForm Form = ChecklistForm.Of("e1", 2, Reading.OfFile("checklist-columns.txt").Facts);
    private static readonly ChecklistDesk Desk = new();

    [Fact]
    public void Form_OfAnEngagement_HasThe24ControlsWithWhatIsKnown()
    {
        Form.Rows.Length.ShouldBe(24);
        Form.Rows.Count(r => r.Answer.Length > 0).ShouldBeGreaterThan(5);
        Form.Rows.ShouldAllBe(r => r.Text.Length > 10);
    }

    [Fact]
    public void Workbook_Written_IsValidLockedAndTheSameEachTime()
    {
        ReadOnlyMemory<byte> file = Desk.Write(Form).Content;

        file.Span.SequenceEqual(Desk.Write(Form).Content.Span).ShouldBeTrue();
        using SpreadsheetDocument book = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => e.Description).ShouldBeEmpty();
        Worksheet sheet = book.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet).Single(s => s.Descendants<DataValidation>().Any());
        sheet.Descendants<SheetProtection>().Single().Sheet!.Value.ShouldBeTrue();
        sheet.Descendants<DataValidation>().Single().Formula1!.Text.ShouldBe("\"○,△,×,－\"");
        book.WorkbookPart.Workbook.Descendants<Sheet>().Count(s => s.State?.Value == SheetStateValues.Hidden).ShouldBe(1);
    }

    [Fact]
    public void Workbook_BackAsItWent_HasNoDifference()
    {
        ChecklistReturn back = Desk.Read(Desk.Write(Form).Content, Form);

        back.IsRead.ShouldBeTrue();
        back.Changes.ShouldBeEmpty();
        back.Tampered.ShouldBeEmpty();
        back.Rows.ShouldBe(Form.Rows.Select(r => r with { Note = r.Note.Trim() }));
    }

    [Fact]
    public void Answers_FilledIn_AreTheDifference()
    {
        ChecklistReturn back = Desk.Read(Edited((cells, row) => Set(cells, "D", row("SY-03"), "×", "E", "古い機器のため")), Form);

        ChecklistChange change = back.Changes.Single(c => c.Control == "SY-03");
        change.After.ShouldBe("×");
        change.NoteAfter.ShouldBe("古い機器のため");
        back.Missing.ShouldNotContain("SY-03");
        back.Tampered.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("▲", "△", ChecklistMark.Partial)]
    [InlineData("未実施", "×", ChecklistMark.Undone)]
    [InlineData("該当なし", "－", ChecklistMark.No)]
    [InlineData("はい", "○", ChecklistMark.Yes)]
    public void Answers_TypedInOtherMarksAndWords_AreTheSameAnswers(string typed, string mark, ChecklistMark value)
    {
        ChecklistReturn back = Desk.Read(Edited((cells, row) => Set(cells, "D", row("SY-03"), typed, "E", "備考")), Form);

        back.Rows.Single(r => r.Control == "SY-03").Answer.ShouldBe(mark);
        back.Rows.Single(r => r.Control == "SY-03").Mark.ShouldBe(value);
        back.Warnings.ShouldNotContain(w => w.Contains("SY-03", StringComparison.Ordinal));
    }

    [Fact]
    public void CrossesAndTriangles_GoOutAsWhatTheyAre()
    {
        EngagementFacts facts = new()
        {
            Checklist = [.. new[] { ChecklistMark.Yes, ChecklistMark.No, ChecklistMark.Undone, ChecklistMark.Partial }
                .Select((m, i) => new ChecklistAnswer { Side = Side.Contractor, Control = $"OP-0{i + 1}", Answer = Fact.Known(m) })],
        };

        ChecklistForm.Of("e1", 1, facts).Rows.Take(5).Select(r => r.Answer).ShouldBe(["○", "－", "×", "△", ""]);
        facts.Checklist.Select(ChecklistWords.Mark).ShouldBe(["○", "－", "×", "△"]);
    }

    [Fact]
    public void Rows_AlteredRemovedAndAdded_AreEachNamed()
    {
        ChecklistReturn back = Desk.Read(
            Edited((cells, row) =>
            {
                Set(cells, "C", row("OP-02"), "何もしない。", "C", "何もしない。");
                Set(cells, "A", row("OP-05"), "XX-99", "A", "XX-99");
            }),
            Form);

        back.Tampered.ShouldContain(t => t.StartsWith("OP-02 の対策の文章", StringComparison.Ordinal));
        back.Tampered.ShouldContain(t => t.StartsWith("OP-05 の行がありません", StringComparison.Ordinal));
        back.Tampered.ShouldContain(t => t.Contains("XX-99", StringComparison.Ordinal));
    }

    [Fact]
    public void Workbook_OfAnOlderVersion_IsReadWithAWarning() =>
        Desk.Read(Desk.Write(Form with { Version = 1 }).Content, Form).Warnings.ShouldContain(w => w.StartsWith("古い版（第1版）", StringComparison.Ordinal));

    [Fact]
    public void Workbook_OfAnotherEngagement_IsRefused() =>
        Desk.Read(Desk.Write(Form with { EngagementId = "e2" }).Content, Form).Refusals.ShouldHaveSingleItem().ShouldStartWith("別の案件");

    [Fact]
    public void Answer_OutsideTheList_CountsAsNone()
    {
        ChecklistReturn back = Desk.Read(Edited((cells, row) => Set(cells, "D", row("OP-01"), "たぶん", "D", "たぶん")), Form);

        back.Missing.ShouldContain("OP-01");
        back.Warnings.ShouldContain(w => w.Contains("たぶん", StringComparison.Ordinal));
    }

    [Fact]
    public void Answer_InAHiddenRow_IsRead()
    {
        ChecklistReturn back = Desk.Read(
            Edited((cells, row) =>
            {
                Set(cells, "D", row("SY-03"), "×", "E", "古い機器のため");
                ((Row)cells["A" + row("SY-03").ToString(System.Globalization.CultureInfo.InvariantCulture)].Parent!).Hidden = true;
            }),
            Form);

        back.Tampered.ShouldBeEmpty();
        back.Rows.Single(r => r.Control == "SY-03").Answer.ShouldBe("×");
        back.Warnings.ShouldContain(w => w.Contains("隠された行", StringComparison.Ordinal) && w.Contains("SY-03", StringComparison.Ordinal));
    }

    [Fact]
    public void Workbook_WhoseSheetWasRenamed_IsRead_ForTheHiddenSheetProvesWhoseItIs()
    {
        using MemoryStream file = new();
        file.Write(Desk.Write(Form).Content.Span);
        using (SpreadsheetDocument book = SpreadsheetDocument.Open(file, isEditable: true))
        {
            book.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.State?.Value != SheetStateValues.Hidden).Name = "回答（済）";
        }

        ChecklistReturn back = Desk.Read(file.ToArray(), Form);

        back.Refusals.ShouldBeEmpty();
        back.Rows.Select(r => r.Answer).ShouldBe(Form.Rows.Select(r => r.Answer));
    }

    [Fact]
    public void Workbook_OfTheSubcontractor_HasItsAnswers_AndIsNotTakenForTheContractors()
    {
        EngagementFacts facts = new()
        {
            Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("甲社") }, new ChainLink { Id = "1.1", Tier = 2, ParentId = "1", Name = Fact.Known("乙社") }],
            Checklist = [new ChecklistAnswer { Side = Side.Subcontractor, Control = "OP-01", Answer = Fact.Known(ChecklistMark.Undone) }],
        };
        ChecklistForm below = ChecklistForm.Of("e1", 1, facts, side: Side.Subcontractor);

        (below.Vendor, below.Rows[0].Answer).ShouldBe(("乙社", "×"));
        Desk.Read(Desk.Write(below).Content, below).Refusals.ShouldBeEmpty();
        Desk.Read(Desk.Write(below).Content, ChecklistForm.Of("e1", 1, facts)).Refusals.ShouldHaveSingleItem().ShouldStartWith("再委託先のチェックリスト");
    }

    [Fact]
    public void Bytes_ThatAreNoChecklist_AreRefused()
    {
        Desk.Read(new byte[] { 1, 2, 3 }, Form).IsRead.ShouldBeFalse();
        Desk.Read(new RegisterWriter().Xlsx(new RegisterTable("表", ["列"], [])).Content, Form).IsRead.ShouldBeFalse();
    }

    private static byte[] Edited(Action<Dictionary<string, Cell>, Func<string, uint>> edit)
    {
        using MemoryStream stream = new();
        stream.Write(Desk.Write(Form).Content.Span);
        using (SpreadsheetDocument book = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            Worksheet sheet = book.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet).Single(s => s.Descendants<DataValidation>().Any());
            Dictionary<string, Cell> cells = sheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, StringComparer.Ordinal);
            edit(cells, control => ((Row)cells.Values.Single(c => c.InnerText == control).Parent!).RowIndex!.Value);
            sheet.Save();
        }

        return stream.ToArray();
    }

    private static void Set(Dictionary<string, Cell> cells, string first, uint row, string value, string second, string other)
    {
        foreach ((string column, string text) in new[] { (first, value), (second, other) })
        {
            Cell cell = cells[column + row.ToString(System.Globalization.CultureInfo.InvariantCulture)];
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text));
        }
    }
}
