using System.Collections.Immutable;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>A meeting as it is planned.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Kind">What kind of meeting it is, in the office's words.</param>
/// <param name="Date">The day.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Members">The names of its members.</param>
internal sealed record MeetingBody(string Why, string Kind, DateOnly Date, string Title, ImmutableArray<string> Members);
