using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <param name="Party">The party it binds: 乙, 丙 …</param>
/// <param name="Items">How many numbered items it has.</param>
/// <param name="Topics">The item numbers by topic, topics in their Japanese names.</param>
internal sealed record ClauseSetSummary(string? Party, int Items, ImmutableSortedDictionary<string, ImmutableArray<int>> Topics);
