namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record TermSummary(DateOnly? Start, DateOnly? End, bool Rollover);
