using VendorRisk.Engagements;
using VendorRisk.Scoring.Impact;

namespace VendorRisk.Web.Incidents;

/// <summary>A case as its page shows it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Frozen">What was hit when it was opened.</param>
/// <param name="Now">What hangs on its subject today; null when nothing does any more.</param>
public sealed record IncidentView(IncidentCase Case, ImpactSubject Frozen, ImpactSubject? Now);
