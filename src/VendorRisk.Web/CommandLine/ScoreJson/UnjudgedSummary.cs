using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>What a rule could not judge because facts are missing; its part in the risk stands among the findings, one a category.</summary>
internal sealed record UnjudgedSummary(string Rule, string Category, ImmutableArray<string> Missing);
