using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>What an engagement was judged as when it was decided on.</summary>
/// <param name="Assessment">The judgement.</param>
/// <param name="Facts">The facts it was made from; null when it was no approval, which nothing is compared with.</param>
internal sealed record DecidedFacts(Assessment Assessment, EngagementFacts? Facts);
