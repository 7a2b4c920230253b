using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>Opens the case of an incident.</summary>
/// <param name="Subject">What had it.</param>
/// <param name="Learned">The day on which the office learned of it.</param>
/// <param name="What">What happened, as far as it is known.</param>
/// <param name="Data">What data may be affected.</param>
/// <param name="Malice">Whether somebody may have acted with a wrongful aim.</param>
/// <param name="Extent">How much is hit.</param>
/// <param name="Hits">The places in chains that are hit.</param>
/// <param name="Origin">Who and why.</param>
public sealed record OpenIncidentCase(
    IncidentSubject Subject, DateOnly Learned, string What, string Data, bool Malice, IncidentExtent Extent, ImmutableArray<IncidentHit> Hits, ChangeOrigin Origin);
