namespace VendorRisk.Papers.Text;

/// <summary>A part of a cell under a mark or a bracketed heading.</summary>
/// <param name="Heading">The words in 【】, or empty.</param>
/// <param name="Level">0 for 【】 and plain text, 1 for numbers, 2 for (1), 3 for ①.</param>
/// <param name="Body">The words after mark and heading.</param>
internal sealed record TextSection(PaperText Heading, int Level, PaperText Body);
