using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>A case after a change.</summary>
/// <param name="Id">The case.</param>
/// <param name="Revision">Its new revision.</param>
public sealed record SavedIncident(IncidentId Id, long Revision);
