using VendorRisk.Scoring.Impact;

namespace VendorRisk.Web.Api.Answers;

/// <summary>Who is hit by an incident of one vendor or service.</summary>
/// <param name="Subject">The vendor or service.</param>
/// <param name="Summary">What is hit altogether.</param>
/// <param name="Places">Its places in chains, most people first.</param>
internal sealed record ImpactAnswer(ImpactSubject Subject, ImpactSummary Summary, Listing<ImpactPlace> Places);
