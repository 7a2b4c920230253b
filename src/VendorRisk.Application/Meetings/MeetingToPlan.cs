using System.Collections.Immutable;

namespace VendorRisk.Application;

/// <summary>A meeting that is to be held.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Kind">What kind of meeting it is, in the office's words.</param>
/// <param name="Date">The day; null when it is missing, which is a problem.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Members">The names of its members.</param>
public sealed record MeetingToPlan(Guid CommandId, string Why, string Kind, DateOnly? Date, string Title, ImmutableArray<string> Members);
