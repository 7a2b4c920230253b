namespace VendorRisk.Engagements;

/// <summary>A member of a meeting.</summary>
/// <param name="Name">The name, with the office where the record needs it.</param>
/// <param name="Present">Whether the member was there; null while it is not noted.</param>
public sealed record MeetingMember(string Name, bool? Present = null);
