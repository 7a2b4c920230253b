using System.Collections.Immutable;
using System.Xml;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>The text layer of a PDF through poppler: words by <c>pdftotext -bbox</c>, the ruled lines of its tables by <c>pdftocairo -svg</c>.</summary>
internal static class PdfReader
{
    /// <summary>Cells found by ruled lines are sure but for words a line runs through; columns guessed from gaps are less so.</summary>
    private const int SureWithGrid = 950;
    private const int SureWithoutGrid = 850;

    private const string NotInstalled =
        "PDF です。PDF から文字を取り出すプログラム（poppler の pdftotext）がこのサーバーにありません。管理者に poppler-utils を入れてもらうか、元の文書を Word（.docx）かテキスト（.txt）で保存して読み込んでください。";

    private const string Locked = "パスワードで保護された PDF です。パスワードを外して保存し直した PDF を使ってください。";

    private const string Broken = "PDF が壊れているか、途中で切れています。元の文書から PDF を作り直してください。";

    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith("%PDF"u8);

    /// <param name="content">The file.</param>
    /// <param name="file">How messages call it.</param>
    /// <param name="scanned">What reads a file whose pages, so many of them, are only pictures.</param>
    public static DecodedInput Read(ReadOnlyMemory<byte> content, string file, Func<ReadOnlyMemory<byte>, int, DecodedInput> scanned) => Guarded(content, file, pdf => Read(pdf, scanned));

    /// <summary>Reads, and says why not where it cannot be read.</summary>
    public static DecodedInput Guarded(ReadOnlyMemory<byte> content, string file, Func<ReadOnlyMemory<byte>, DecodedInput> read)
    {
        try
        {
            return read(content);
        }
        catch (UnreadableInputException refused)
        {
            return DecodedInput.Refused($"{file}は{refused.Message}");
        }
        catch (XmlException)
        {
            return DecodedInput.Refused($"{file}は{Broken}");
        }
    }

    private static DecodedInput Read(ReadOnlyMemory<byte> content, Func<ReadOnlyMemory<byte>, int, DecodedInput> scanned)
    {
        ImmutableArray<PdfPage> pages = Pages(content);
        if (pages.All(p => p.Words.IsEmpty))
        {
            return scanned(content, pages.Length);
        }

        ImmutableArray<ImmutableArray<PdfRule>> rules = Rules(content);
        PageBuilder builder = new();
        HashSet<string> running = Running(pages);
        bool grid = false;
        for (int p = 0; p < pages.Length && !builder.IsFull; p++)
        {
            PdfPage page = pages[p];
            PdfLayout layout = new(page, rules.Length == pages.Length ? rules[p] : []);
            layout.WriteTo(builder, line => IsAtEdge(line, page) && running.Contains(Key(line)));
            grid |= layout.HasGrid;
            if (page.Words.IsEmpty)
            {
                builder.NotRead($"（{p + 1} ページは画像だけのため読んでいません）");
            }
        }

        return builder.Build() with { Confidence = grid ? SureWithGrid : SureWithoutGrid };
    }

    /// <summary>The pages with the words of their text layer.</summary>
    /// <exception cref="UnreadableInputException">poppler is missing, or the file is locked or broken.</exception>
    public static ImmutableArray<PdfPage> Pages(ReadOnlyMemory<byte> content)
    {
        string words = PdfTool.Find("pdftotext") ?? throw new UnreadableInputException(NotInstalled);
        PdfToolOutput text = PdfTool.Run(words, content, "-enc", "UTF-8", "-bbox", "-", "-");
        return text.ExitCode == 0 ? PdfWords.Read(text.Bytes)
            : throw new UnreadableInputException(text.Complaint.Contains("password", StringComparison.OrdinalIgnoreCase) ? Locked : Broken);
    }

    /// <summary>Without the lines (program missing, drawing too large) tables are recognised by the gaps between words.</summary>
    private static ImmutableArray<ImmutableArray<PdfRule>> Rules(ReadOnlyMemory<byte> content)
    {
        if (PdfTool.Find("pdftocairo") is not { } drawing)
        {
            return [];
        }

        try
        {
            PdfToolOutput drawn = PdfTool.Run(drawing, content, "-svg", "-", "-");
            return drawn.ExitCode == 0 ? PdfRules.Read(drawn.Bytes) : [];
        }
        catch (Exception unusable) when (unusable is UnreadableInputException or XmlException)
        {
            // The words are there; only the help of the lines is missing, and the confidence says so.
            return [];
        }
    }

    /// <summary>Lines at the upper or lower edge that stand on most pages are running heads, not words of the paper.</summary>
    private static HashSet<string> Running(ImmutableArray<PdfPage> pages) => pages.Length < 3
        ? []
        : [.. pages.SelectMany(p => PdfLine.Of(p.Words.Where(w => w.Top < p.Height * 0.08 || w.Bottom > p.Height * 0.92)).Select(Key).Distinct())
            .GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() >= Math.Max(3, pages.Length * 0.6)).Select(g => g.Key)];

    private static bool IsAtEdge(PdfLine line, PdfPage page) => line.Top < page.Height * 0.08 || line.Top + line.Height > page.Height * 0.92;

    private static string Key(PdfLine line) => string.Concat(line.Text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));
}
