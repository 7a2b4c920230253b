namespace VendorRisk.Application;

/// <summary>A copy of a certificate.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Content">The file, byte for byte: PDF, PNG or JPEG.</param>
/// <param name="Effective">The day as of which it speaks; null when unknown.</param>
public sealed record EvidenceToKeep(string Name, ReadOnlyMemory<byte> Content, DateOnly? Effective);
