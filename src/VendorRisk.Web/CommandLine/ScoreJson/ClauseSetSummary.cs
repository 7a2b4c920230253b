using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <param name="Party">The party it binds: 乙, 丙 …</param>
/// <param name="Items">How many numbered items it has.</param>
/// <param name="Topics">The item numbers by topic, topics in their Japanese names.</param>
/// <param name="Missing">The topics that clauses that stand alone need and lack, in their Japanese names; empty in any other paper, whose findings say it.</param>
/// <param name="Remarks">What else the rules on contracts say of clauses that stand alone.</param>
internal sealed record ClauseSetSummary(string? Party, int Items, ImmutableSortedDictionary<string, ImmutableArray<int>> Topics, ImmutableArray<string> Missing, ImmutableArray<string> Remarks);
