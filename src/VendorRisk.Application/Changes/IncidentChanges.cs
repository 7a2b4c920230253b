using VendorRisk.Engagements;

namespace VendorRisk.Application.Changes;

/// <summary>What the cases answer, as the outcome of a use case.</summary>
internal static class IncidentChanges
{
    public static Outcome<SavedIncident> Of(IncidentResult result) => result switch
    {
        IncidentResult.Saved saved => new Outcome<SavedIncident>.Saved(new SavedIncident(saved.Id, saved.Revision)),
        IncidentResult.Rejected rejected => new Outcome<SavedIncident>.Rejected(rejected.Problems),
        IncidentResult.Conflict conflict => new Outcome<SavedIncident>.Conflict(conflict.ChangedBy, conflict.ChangedAt),
        _ => throw new InvalidOperationException($"A change came to {result.GetType().Name}, which no use case knows."),
    };
}
