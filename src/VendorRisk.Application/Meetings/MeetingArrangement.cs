using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>What is done to a planned meeting.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Change">The change.</param>
public sealed record MeetingArrangement(Guid CommandId, string Why, ChangeMeeting Change);
