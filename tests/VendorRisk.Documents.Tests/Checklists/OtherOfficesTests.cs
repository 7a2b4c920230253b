using VendorRisk.Contract;
using VendorRisk.Documents.Tests.Golden;

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

    private static string[] Answers(PaperReading reading)
    {
        reading.Facts.Checklist.ShouldAllBe(a => a.Side == Side.Contractor);
        return [.. reading.Facts.Checklist.Select(a => $"{a.Control} {a.Answer.Value}")];
    }
}
