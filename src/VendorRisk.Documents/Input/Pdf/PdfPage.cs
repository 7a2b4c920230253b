using System.Collections.Immutable;

namespace VendorRisk.Documents.Input.Pdf;

/// <summary>The words of a page.</summary>
internal sealed record PdfPage(double Width, double Height, ImmutableArray<PdfWord> Words);
