namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record EvidenceSummary(int? Line, string? Quote, string? Record);
