using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>What a paper of change says of the state before: its vendors and sheets, and what differs from the new state, the weightiest first.</summary>
internal sealed record ChangeSummary(ImmutableArray<LinkSummary> ChainBefore, ImmutableArray<SheetSummary> SheetsBefore, ImmutableArray<ChangeRow> Differences);
