using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Inherent;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Web.Risk;

/// <summary>The sum that leads from the inherent to the residual risk, step by step; its last line is the assessment's own residual.</summary>
internal static class Waterfall
{
    public static ImmutableArray<WaterfallStep> Of(Assessment assessment)
    {
        ImmutableArray<WaterfallStep>.Builder steps = ImmutableArray.CreateBuilder<WaterfallStep>();
        decimal sum = 0;
        foreach (InherentPart part in assessment.InherentParts)
        {
            Add(RiskNames.Of(part.Label), part.Points, null);
        }

        steps.Add(new WaterfallStep("inherent", assessment.Inherent.Value, 0, assessment.Inherent.Value, Total: true));
        sum = assessment.Inherent.Value;
        for (int place = 0; place < assessment.Findings.Length; place++)
        {
            AssessedFinding finding = assessment.Findings[place];
            if (finding.Contribution != Points.Zero)
            {
                string subject = finding.Subject is null ? string.Empty : $"（{finding.Subject}）";
                Add(RiskNames.Of(finding.Title) + subject, finding.Contribution, AssessmentViews.KeyOf(place));
            }
        }

        foreach (UnjudgedRule rule in assessment.Unjudged.Where(rule => rule.Contribution != Points.Zero))
        {
            Add("？ " + RiskNames.Of(rule.Title), rule.Contribution, null);
        }

        steps.Add(new WaterfallStep("residual", assessment.Residual.Value, 0, assessment.Residual.Value, Total: true));
        return steps.ToImmutable();

        void Add(string label, Points points, string? finding)
        {
            steps.Add(new WaterfallStep(label, points.Value, sum, sum + points.Value, Total: false, finding));
            sum += points.Value;
        }
    }
}
