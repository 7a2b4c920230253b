namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record HandlingSummary(DateOnly? Start, DateOnly? End);
