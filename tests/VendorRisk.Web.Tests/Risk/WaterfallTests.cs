using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Inherent;
using VendorRisk.Scoring.Scale;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Risk;

public sealed class WaterfallTests
{
    [Fact]
    public void Steps_OfAnAssessment_AddUpToItsResidual()
    {
        ImmutableArray<WaterfallStep> steps = Waterfall.Of(Example);

        steps.Where(step => !step.Total).Sum(step => step.Points).ShouldBe(Example.Residual.Value);
        steps.Where(step => !step.Total).Last().To.ShouldBe(Example.Residual.Value);
        steps.Last().ShouldBe(new WaterfallStep("residual", 52.1m, 0, 52.1m, Total: true));
    }

    [Fact]
    public void Step_OfAFinding_LeadsToThatFinding() =>
        Waterfall.Of(Example).Single(step => step.FindingKey is not null).FindingKey.ShouldBe(AssessmentViews.Findings(Example)[1].Key);

    private static Assessment Example { get; } = new()
    {
        AsOf = new DateOnly(2026, 4, 1),
        Policy = "1",
        PolicyHash = "",
        FactsHash = "",
        Grade = Grade.C,
        Complete = true,
        Inherent = new Points(400),
        InherentParts = [new InherentPart("data", Text("data"), new Points(150), false), new InherentPart("people", Text("people"), new Points(250), true)],
        Residual = new Points(521),
        Findings = [Finding(0, Severity.Info), Finding(101, Severity.High)],
        Unjudged = [new UnjudgedRule("data.x", Text("x"), RiskCategories.Data, ["people/count"], new Points(20))],
    };

    private static AssessedFinding Finding(int tenths, Severity severity) => new()
    {
        Rule = "data.y",
        Title = Text("y"),
        Severity = severity,
        Category = RiskCategories.Data,
        Message = Text("m"),
        Why = Text("w"),
        Remedy = Text("r"),
        Contribution = new Points(tenths),
    };

    private static LocalizedText Text(string text) => new(text, text);
}
