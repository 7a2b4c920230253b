namespace VendorRisk.Linked.Workers;

/// <summary>A reply's bytes, or the end of all replies with what was wrong where something was.</summary>
internal readonly record struct WorkerFrame(byte[]? Json, string? Problem);
