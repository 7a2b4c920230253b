using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>Plans a meeting.</summary>
/// <param name="Kind">What kind of meeting it is, in the office's words.</param>
/// <param name="Date">The day; it may lie ahead.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Members">The names of its members.</param>
/// <param name="Origin">Who and why.</param>
public sealed record PlanMeeting(string Kind, DateOnly Date, string Title, ImmutableArray<string> Members, ChangeOrigin Origin);
