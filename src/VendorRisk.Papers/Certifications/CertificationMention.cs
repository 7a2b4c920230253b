namespace VendorRisk.Papers.Certifications;

/// <summary>A place of a text that names a certification.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="At">Where its words start in the folded text.</param>
/// <param name="End">The position after them.</param>
/// <param name="Edition">The edition in normal form; null when none is named.</param>
/// <param name="Number">Where its number stands; null when none does.</param>
internal sealed record CertificationMention(string Scheme, int At, int End, string? Edition, (int At, int Length)? Number);
