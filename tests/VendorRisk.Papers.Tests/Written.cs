using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests;

/// <summary>Builds pieces of papers out of lines written for a test.</summary>
internal static class Written
{
    /// <summary>A piece whose lines are numbered from <paramref name="line"/>.</summary>
    public static PaperText Text(string text, int line = 1) =>
        PaperText.Of([.. text.Split('\n').Select((t, i) => new TextFragment(line + i, t))]);

    public static PaperField Field(FieldKind kind, string text, int line = 1, string label = "") =>
        new(kind, Text(label, line), Text(text, line));
}
