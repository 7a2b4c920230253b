namespace VendorRisk.Registry;

/// <summary>A copy of a certificate that is kept with its entry.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Hash">SHA-256 of the file, lower-case hex; names what is kept.</param>
/// <param name="Effective">The day as of which it speaks; null when unknown.</param>
public sealed record EvidenceFile(string Name, string MediaType, string Hash, DateOnly? Effective);
