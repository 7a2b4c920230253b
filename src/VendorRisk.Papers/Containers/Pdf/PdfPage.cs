using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>The words of a page.</summary>
internal sealed record PdfPage(double Width, double Height, ImmutableArray<PdfWord> Words);
