namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record NotReadLine(int Line, string Text);
