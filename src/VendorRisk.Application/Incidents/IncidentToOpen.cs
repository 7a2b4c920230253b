using VendorRisk.Scoring.Impact;

namespace VendorRisk.Application;

/// <summary>An incident that is to be followed as a case.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Kind">What had the incident.</param>
/// <param name="Key">Its key in the index of who is hit.</param>
/// <param name="Learned">The day on which the office learned of it; null when it is missing, which is a problem.</param>
/// <param name="What">What happened.</param>
/// <param name="Data">What data may be affected.</param>
/// <param name="Malice">Whether somebody may have acted with a wrongful aim.</param>
public sealed record IncidentToOpen(Guid CommandId, string Why, ImpactKind Kind, string Key, DateOnly? Learned, string What, string Data, bool Malice);
