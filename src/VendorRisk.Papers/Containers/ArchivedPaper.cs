namespace VendorRisk.Papers.Containers;

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Content">Its bytes; empty when they could not be unpacked.</param>
/// <param name="Refusal">Why it cannot be read, in Japanese; null when it may.</param>
internal sealed record ArchivedPaper(string Name, ReadOnlyMemory<byte> Content, string? Refusal);
