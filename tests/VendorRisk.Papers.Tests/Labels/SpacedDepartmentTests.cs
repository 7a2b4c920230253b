using VendorRisk.Papers.Tests.Golden;
using VendorRisk.Papers.Tests.Variations;

namespace VendorRisk.Papers.Tests.Labels;

/// <summary>A department whose name is spaced out over its line begins with a word that is a label elsewhere.</summary>
public class SpacedDepartmentTests
{
    [Theory]
    [InlineData("情　報　政　策　課")]
    [InlineData("情報　システム課")]
    public void CoverLine_WithADepartmentSpacedOut_NamesNoData(string line)
    {
        string[] items = Reading.Of(SheetPaper.With()).Facts.Sheets.ShouldHaveSingleItem().Names();

        Reading.Of(line + "\n\n" + SheetPaper.With()).Facts.Sheets.ShouldHaveSingleItem().Names().ShouldBe(items);
    }
}
