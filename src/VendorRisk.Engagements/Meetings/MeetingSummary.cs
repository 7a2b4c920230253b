namespace VendorRisk.Engagements;

/// <summary>One line of the list of meetings.</summary>
/// <param name="Id">The key.</param>
/// <param name="Kind">What kind of meeting it is.</param>
/// <param name="Date">The day.</param>
/// <param name="Title">What it is called.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Items">How many items are on its agenda.</param>
/// <param name="Decided">How many of them are decided.</param>
public sealed record MeetingSummary(MeetingId Id, string Kind, DateOnly Date, string Title, MeetingState State, int Items, int Decided);
