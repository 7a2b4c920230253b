using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>What a rule could not judge for want of facts; it counts towards the risk.</summary>
internal sealed record UnjudgedSummary(string Rule, string Category, decimal Contribution, ImmutableArray<string> Missing);
