using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>The incidents that are followed as cases, each with the engagements it hit. Every method is safe to call from many callers at once.</summary>
public interface IIncidentBook
{
    /// <summary>Opens a case. Which engagements are hit is for the caller to find; what is given is frozen.</summary>
    Task<IncidentResult> OpenAsync(OpenIncidentCase command, CancellationToken cancellation = default);

    /// <summary>Changes a case that is open.</summary>
    Task<IncidentResult> ChangeAsync(ChangeIncident command, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>One case; null when there is none of this id.</summary>
    Task<IncidentCase?> FindAsync(IncidentId id, CancellationToken cancellation = default);

    /// <summary>All cases, those that are open first, then the latest.</summary>
    Task<ImmutableArray<IncidentCase>> ListAsync(CancellationToken cancellation = default);

    /// <summary>The open cases, the longest known first.</summary>
    Task<ImmutableArray<IncidentCase>> ListOpenAsync(CancellationToken cancellation = default);

    /// <summary>A part of what a case hit when it was opened, in the order in which it was given.</summary>
    Task<ImmutableArray<IncidentHit>> ListHitsAsync(IncidentId id, int skip, int take, CancellationToken cancellation = default);

    /// <summary>The audit entries of one case, oldest first.</summary>
    Task<ImmutableArray<AuditEntry>> HistoryAsync(IncidentId id, CancellationToken cancellation = default);
}
