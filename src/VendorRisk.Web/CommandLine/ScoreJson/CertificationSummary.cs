namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record CertificationSummary(string? Scheme, string? Edition, string? Stated);
