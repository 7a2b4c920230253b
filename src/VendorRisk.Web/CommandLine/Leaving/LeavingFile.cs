namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>A file of a full export, for its index.</summary>
/// <param name="Path">Where it lies in the folder, with slashes.</param>
/// <param name="Kind">Of which kind of record.</param>
/// <param name="Rows">How many records it holds; null of an original file.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Hash">SHA-256, lower-case hex.</param>
internal sealed record LeavingFile(string Path, string Kind, long? Rows, long Bytes, string Hash);
