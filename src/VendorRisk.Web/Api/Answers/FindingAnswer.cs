using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Web.Api.Answers;

/// <summary>A finding.</summary>
/// <param name="Key">What it is accepted by.</param>
/// <param name="Accepted">Whether the office decided to live with it.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="Category">Its category.</param>
/// <param name="Subject">What it is about: a vendor's name; null for the whole engagement.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">How to fix it.</param>
/// <param name="Contribution">Its part in the residual risk.</param>
/// <param name="Evidence">What it rests on: a path of the facts, with line and words where there are any.</param>
/// <param name="Due">The day by which it must be fixed.</param>
internal sealed record FindingAnswer(
    FindingKey Key, bool Accepted, string Rule, Severity Severity, string Category, string? Subject, string Message, string Why, string Remedy, decimal Contribution, ImmutableArray<Evidence> Evidence, DateOnly? Due)
{
    public static FindingAnswer Of(AssessedFinding finding, FindingStanding standing) => new(
        standing.Key, standing.Accepted is not null, finding.Rule, finding.Severity, finding.Category, finding.Subject, finding.Message.Ja, finding.Why.Ja, finding.Remedy.Ja, finding.Contribution.Value,
        finding.Evidence, finding.Due);
}
