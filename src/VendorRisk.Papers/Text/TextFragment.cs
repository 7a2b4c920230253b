namespace VendorRisk.Papers.Text;

/// <summary>Visible text of one line: mark-up removed, entities decoded, nothing else changed.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Text">The words.</param>
/// <param name="StartsParagraph">Whether a paragraph, list point or cell line starts here, rather than a line that was merely cut.</param>
internal readonly record struct TextFragment(int Line, string Text, bool StartsParagraph = false);
