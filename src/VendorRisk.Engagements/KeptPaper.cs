namespace VendorRisk.Engagements;

/// <summary>The original paper of a version, without its bytes.</summary>
/// <param name="Version">The version's number.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Hash">SHA-256 of the file, lower-case hex.</param>
/// <param name="Purged">What is left of it where it was purged; else null.</param>
public sealed record KeptPaper(int Version, string Name, string Hash, PurgedPaper? Purged);
