using VendorRisk.Web.Engagements;

namespace VendorRisk.Web.Tests.Engagements;

public sealed class QuoteMarksTests
{
    [Fact]
    public void Quote_InTheMiddleOfALine_IsMarkedAndNothingIsLost() =>
        QuoteMarks.Split("委託先は未定とする", ["未定"]).ShouldBe([("委託先は", false), ("未定", true), ("とする", false)]);

    [Fact]
    public void Quotes_ThatOverlap_AreMarkedAsOne() =>
        QuoteMarks.Split("あいうえお", ["いう", "うえ"]).ShouldBe([("あ", false), ("いうえ", true), ("お", false)]);

    [Fact]
    public void Quote_ThatDoesNotStandInTheLine_MarksNothing() =>
        QuoteMarks.Split("委託先", ["再委託先", "", "  "]).ShouldBe([("委託先", false)]);

    [Fact]
    public void Line_WithoutWords_HasNoPieces() => QuoteMarks.Split("", ["x"]).ShouldBeEmpty();
}
