using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Words that are listed as not read: line by line, all cells of a row that was read as a line.</summary>
internal static class UnreadText
{
    public static IEnumerable<UnreadLine> LinesOf(PaperText text) => LinesOf(text.Fragments);

    public static IEnumerable<UnreadLine> LinesOf(IEnumerable<TextFragment> fragments) =>
        fragments.GroupBy(f => f.Line).Select(line => new UnreadLine(line.Key, string.Join(' ', line.Select(f => f.Text.Trim()).Where(t => t.Length > 0)))).Where(u => u.Text.Length > 0);
}
