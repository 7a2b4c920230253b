using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.Exports.Docx;

/// <summary>
/// Brings every mark of a template into one piece of text. Word splits what was typed over several runs (spelling, language, revision);
/// the mark keeps the looks of its first character.
/// </summary>
internal static class MarkMerger
{
    public static void Merge(OpenXmlElement root)
    {
        foreach (Paragraph paragraph in root.Descendants<Paragraph>().ToList())
        {
            Merge(paragraph);
        }
    }

    private static void Merge(Paragraph paragraph)
    {
        List<Text> pieces = [.. TextsOf(paragraph)];
        string whole = string.Concat(pieces.Select(p => p.Text));
        foreach ((int at, int length, _, _) in MarkText.In(whole).ToList())
        {
            MoveTogether(pieces, at, length);
        }

        foreach (Text piece in pieces)
        {
            piece.Space = SpaceProcessingModeValues.Preserve;
        }
    }

    /// <summary>The text of a paragraph itself, not of paragraphs in a drawing inside it.</summary>
    public static IEnumerable<Text> TextsOf(Paragraph paragraph) =>
        paragraph.Descendants<Text>().Where(t => t.Ancestors<Paragraph>().First() == paragraph);

    private static void MoveTogether(List<Text> pieces, int at, int length)
    {
        int offset = 0;
        Text? first = null;
        foreach (Text piece in pieces)
        {
            int start = Math.Max(at, offset) - offset;
            int end = Math.Min(at + length, offset + piece.Text.Length) - offset;
            int size = piece.Text.Length;
            if (start < end && first is null)
            {
                first = piece;
                string rest = string.Concat(pieces.Select(p => p.Text)).Substring(at, length);
                piece.Text = piece.Text[..start] + rest + piece.Text[end..];
                if (end - start == length)
                {
                    return;
                }
            }
            else if (start < end)
            {
                piece.Text = piece.Text[..start] + piece.Text[end..];
            }

            offset += size;
        }
    }
}
