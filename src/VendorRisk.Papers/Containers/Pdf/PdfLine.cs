using System.Collections.Immutable;
using System.Text;
using VendorRisk.Papers.Structure;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>Words side by side.</summary>
internal sealed record PdfLine(string Text, double Left, double Top, double Right, double Height, double FirstWord)
{
    /// <summary>A gap this many times the letters' height parts columns.</summary>
    private const double ColumnGap = 1.8;

    /// <summary>Words in lines from top to bottom.</summary>
    public static ImmutableArray<PdfLine> Of(IEnumerable<PdfWord> words)
    {
        List<List<PdfWord>> lines = [];
        foreach (PdfWord word in words.OrderBy(w => w.Middle))
        {
            if (lines.Count > 0 && Math.Abs(lines[^1].Average(w => w.Middle) - word.Middle) < 0.5 * Math.Min(word.Height, lines[^1].Max(w => w.Height)) && lines[^1].Count < 2000)
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        return [.. lines.Select(l => Join([.. l.OrderBy(w => w.Left)]))];
    }

    private static PdfLine Join(ImmutableArray<PdfWord> words)
    {
        StringBuilder text = new();
        double height = words.Max(w => w.Height);
        for (int i = 0; i < words.Length; i++)
        {
            double gap = i == 0 ? 0 : words[i].Left - words[i - 1].Right;
            text.Append(gap > ColumnGap * height ? "\t" : gap > (Mixed(words, i) ? 0.2 : 0.1) * height || (i > 0 && char.IsAsciiLetter(words[i].Text[0]) && char.IsAsciiLetter(words[i - 1].Text[^1])) ? " " : "").Append(words[i].Text);
        }

        return new PdfLine(text.ToString(), words[0].Left, words.Min(w => w.Top), words.Max(w => w.Right), height, words[0].Right - words[0].Left);
    }

    /// <summary>Between a Japanese and a Latin letter printers leave a narrow gap where the text has no space.</summary>
    private static bool Mixed(ImmutableArray<PdfWord> words, int i) => i > 0 && TextFolding.IsJapanese(words[i].Text[0]) != TextFolding.IsJapanese(words[i - 1].Text[^1]);

    /// <summary>The paragraphs of a cell: a line that ends because the next word did not fit continues on the next line.</summary>
    /// <param name="lines">The cell's lines.</param>
    /// <param name="cell">The cell.</param>
    public static ImmutableArray<string> Paragraphs(ImmutableArray<PdfLine> lines, PdfCell cell)
    {
        ImmutableArray<string>.Builder paragraphs = ImmutableArray.CreateBuilder<string>();
        double edge = Math.Max(cell.Right - (1.5 * lines.Max(l => l.Height)), lines.Max(l => l.Right));
        bool open = false;
        for (int i = 0; i < lines.Length; i++)
        {
            string text = lines[i].Text.Replace('\t', ' ');
            if (open)
            {
                bool latin = char.IsAsciiLetter(paragraphs[^1][^1]) && char.IsAsciiLetter(text[0]);
                paragraphs[^1] += (latin ? " " : "") + text;
            }
            else
            {
                paragraphs.Add(text);
            }

            open = i + 1 < lines.Length && GoesOn(lines[i], lines[i + 1], edge, cell.Right - cell.Left);
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>Japanese lines end up to three letters early, where a bracket or full stop must not begin the next; Latin words are never cut.</summary>
    private static bool GoesOn(PdfLine line, PdfLine next, double edge, double width)
    {
        bool anew = line.Text[^1] == '。' && Headings.StartsAnew(PaperText.Of(new TextFragment(1, next.Text)));
        double room = line.Text[^1] == '。' ? 1.2 * line.Height : Math.Min(3.2 * line.Height, width / 4);
        return !anew && line.Right > edge - room - (char.IsAsciiLetterOrDigit(next.Text[0]) ? next.FirstWord : 0);
    }
}
