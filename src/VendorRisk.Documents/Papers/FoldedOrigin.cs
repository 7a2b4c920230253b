namespace VendorRisk.Documents.Papers;

/// <summary>Where a folded character was printed.</summary>
/// <param name="Fragment">The index of its fragment.</param>
/// <param name="Offset">The index in that fragment's text.</param>
/// <param name="AfterGap">Whether white space or a line end stands before it in print.</param>
internal readonly record struct FoldedOrigin(int Fragment, int Offset, bool AfterGap);
