using VendorRisk.Engagements;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>One difference; a side is null where the thing is not there or not known.</summary>
internal sealed record ChangeRow(ChangedThing What, FactChangeKind Kind, string? Path, string? Aspect, string? Old, string? New);
