using System.Collections.Immutable;
using VendorRisk.Papers.Containers.Pdf;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>One page that is only a picture: its ruled lines, and its words as the recognition gave them.</summary>
/// <param name="Page">The words in points, those it was not sure of marked by <see cref="Doubt"/>.</param>
/// <param name="Rules">The ruled lines in points.</param>
/// <param name="Missed">How many lines were not recognised.</param>
internal sealed record ScanPage(PdfPage Page, ImmutableArray<PdfRule> Rules, int Missed)
{
    /// <summary>Words below this are guesses, of 100. Measured: see the module's README.</summary>
    private const double Sure = 90;

    /// <summary>Gaps smaller than this part of a line's height are printers' spacing between letters, not spaces.</summary>
    private const double Spacing = 1.0;

    /// <summary>Lines that are recognised one by one, each by a run of its own.</summary>
    private const int MostAlone = 30;

    /// <summary>How often what was missed is tried again.</summary>
    private const int Tries = 4;

    /// <param name="picture">The page as scanned.</param>
    /// <param name="dpi">Pixels an inch.</param>
    /// <param name="recognise">What turns a picture into words, one paragraph or one line of it.</param>
    public static ScanPage Read(ScanImage picture, int dpi, Func<ScanImage, bool, ImmutableArray<ScannedWord>> recognise)
    {
        ScanImage page = ScanSkew.Upright(picture);
        ImmutableArray<ScanRule> rules = ScanRules.In(page, dpi);
        ScanParts parts = ScanParts.Of(page, rules, dpi);
        double points = 72.0 / dpi;
        ImmutableArray<PdfWord>.Builder words = ImmutableArray.CreateBuilder<PdfWord>();
        ImmutableArray<ScanPart> left = parts.Text;
        for (int i = 0; i < Tries && !left.IsEmpty; i++)
        {
            ImmutableArray<ScanPart>.Builder missed = ImmutableArray.CreateBuilder<ScanPart>();
            foreach (ImmutableArray<ScanPart> group in Groups(left, i))
            {
                ScanStrip strip = ScanStrip.Of(group);
                ImmutableArray<ScannedWord> found = recognise(strip.Image, group.Length == 1 && i > 0);
                foreach (IGrouping<string, ScannedWord> line in found.GroupBy(w => w.Line, StringComparer.Ordinal))
                {
                    words.AddRange(Line([.. line], strip, points));
                }

                missed.AddRange(strip.Missed(found).Concat(strip.Left));
            }

            left = missed.ToImmutable();
        }

        words.AddRange(parts.Marks.Select(m => new PdfWord(m.Mark, m.At.Left * points, m.At.Top * points, m.At.Right * points, m.At.Bottom * points)));
        return new ScanPage(
            new PdfPage(page.Width * points, page.Height * points, words.ToImmutable()),
            [.. rules.Select(r => new PdfRule(r.Upright, r.At * points, r.From * points, r.To * points))],
            left.Length);
    }

    /// <summary>All at once first; what was missed then in other company, and at last each line alone.</summary>
    private static IEnumerable<ImmutableArray<ScanPart>> Groups(ImmutableArray<ScanPart> parts, int turn) => turn switch
    {
        0 => [parts],
        1 => [[.. parts.OrderByDescending(p => p.Area.Width)]],
        2 => parts.Chunk(3).Select(c => c.ToImmutableArray()),
        _ => parts.Take(MostAlone).Select(p => ImmutableArray.Create(p)),
    };

    /// <summary>Between two dates the sign for "until" is taken for a dash or the figure one: 2月3日一3月31日.</summary>
    private static bool IsSpan((ScannedWord Word, ScanArea At)[] line, int i) =>
        i > 0 && i + 1 < line.Length && line[i].Word.Text is "一" or "ー" or "-" or "―" && line[i - 1].Word.Text[^1] is '日' or '月' or '年' && (char.IsAsciiDigit(line[i + 1].Word.Text[0]) || line[i + 1].Word.Text[0] is '令' or '平' or 'R');

    /// <summary>The first letter of 令和 is often taken for one that looks like it: 今和7年. Whatever it was read as, what follows says what it is.</summary>
    private static string WithEra((ScannedWord Word, ScanArea At)[] line, int i)
    {
        string text = line[i].Word.Text;
        string next = string.Concat(line.Skip(i + 1).Take(2).Select(w => w.Word.Text));
        int at = text.Length == 1 && next.StartsWith('和') ? 0 : text.IndexOf('和', StringComparison.Ordinal) - 1;
        string after = at < 0 ? "" : (text + next)[(at + 2)..];
        return at >= 0 && "今合全信命冷伶會金".Contains(text[at], StringComparison.Ordinal) && after.Length > 0 && (char.IsAsciiDigit(after[0]) || after[0] == '元') ? text[..at] + "令" + text[(at + 1)..] : text;
    }

    /// <summary>The words of a line, all of the line's height and without the gaps that only part letters.</summary>
    private static IEnumerable<PdfWord> Line(ImmutableArray<ScannedWord> line, ScanStrip strip, double points)
    {
        (ScannedWord Word, ScanArea At)[] placed = [.. line.Select(w => (Word: w, At: strip.OnPage(w.At))).Where(p => p.At is not null).Select(p => (p.Word, p.At!.Value)).OrderBy(p => p.Value.Left)];
        if (placed.Length == 0)
        {
            yield break;
        }

        int[] heights = [.. placed.Select(p => p.At.Height).Order()];
        int height = heights[heights.Length * 3 / 4];
        int middle = (int)placed.Average(p => (p.At.Top + p.At.Bottom) / 2.0);
        for (int i = 0; i < placed.Length; i++)
        {
            (ScannedWord word, ScanArea at) = placed[i];
            int right = i + 1 < placed.Length && placed[i + 1].At.Left - at.Right < Spacing * height ? Math.Max(at.Left + 1, placed[i + 1].At.Left) : at.Right;
            string text = IsSpan(placed, i) ? "～" : WithEra(placed, i);
            yield return new PdfWord(word.Confidence < Sure || text != word.Text ? Doubt.In(text) : text, at.Left * points, (middle - (height / 2)) * points, right * points, (middle + (height / 2)) * points);
        }
    }
}
