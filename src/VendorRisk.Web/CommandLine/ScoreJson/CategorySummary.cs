namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record CategorySummary(string Category, decimal? Score, int Findings);
