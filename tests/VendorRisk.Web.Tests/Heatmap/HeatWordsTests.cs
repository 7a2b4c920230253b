using VendorRisk.Contract;
using VendorRisk.Web.Heatmap;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Heatmap;

public sealed class HeatWordsTests
{
    private static HeatCell Cell(HeatState state, decimal score = 0, Severity? worst = null, int unjudged = 0) =>
        new(RiskCategories.Cloud, state, score, worst is null ? 0 : 1, worst, unjudged);

    [Fact]
    public void Marks_OfTheStates_AreAllDifferent() =>
        new[]
        {
            HeatWords.Mark(Cell(HeatState.Clear)),
            HeatWords.Mark(Cell(HeatState.Unknown)),
            HeatWords.Mark(Cell(HeatState.Faulted)),
            HeatWords.Mark(Cell(HeatState.NotCovered)),
            HeatWords.Mark(Cell(HeatState.Found, 4.5m, Severity.High)),
        }.ShouldBeUnique();

    [Fact]
    public void Findings_BesideRulesThatCouldNotJudge_SayBoth() =>
        HeatWords.Mark(Cell(HeatState.Found, 4.5m, Severity.High, unjudged: 1)).ShouldBe("4.5+？");

    [Fact]
    public void Count_BesideRulesThatCouldNotJudge_SaysBoth() => HeatWords.Count(Cell(HeatState.Found, 4.5m, Severity.High, unjudged: 1)).ShouldBe("1＋？");
}
