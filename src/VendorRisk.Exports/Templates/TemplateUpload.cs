using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>What came of an upload.</summary>
/// <param name="Stored">The form as kept; null when it was refused.</param>
/// <param name="Problems">Why it was refused, all reasons.</param>
public sealed record TemplateUpload(StoredTemplate? Stored, ImmutableArray<string> Problems);
