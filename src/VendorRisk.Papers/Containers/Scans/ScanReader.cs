using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using VendorRisk.Papers.Containers.Pdf;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>
/// Pages without a text layer, through poppler's <c>pdftoppm</c> and Debian's <c>tesseract</c> with Japanese; pictures become a PDF first, so that no picture is
/// decoded in this process.
/// </summary>
internal static class ScanReader
{
    private const int Dpi = 300;

    /// <summary>Longer scans are cut by hand: a page takes some seconds.</summary>
    private const int MostPages = 20;

    /// <summary>How sure what was recognised is at best, in per mille.</summary>
    private const int Sure = 900;

    private const string NoText =
        "文字の情報がない PDF です（紙をスキャンした画像など）。文字を認識するプログラム（tesseract と日本語のデータ）がこのサーバーにないため、読めません。管理者に tesseract-ocr と tesseract-ocr-jpn を入れてもらうか、文字認識（OCR）をかけた PDF、元の文書の Word（.docx）かテキスト（.txt）を読み込んでください。";

    private const string NoPictures =
        "画像ファイルです。文字を認識するプログラム（tesseract と日本語のデータ）がこのサーバーにないため、読めません。管理者に tesseract-ocr、tesseract-ocr-jpn と poppler-utils を入れてもらうか、文字認識（OCR）でテキストファイルにしてから読み込んでください。";

    private const string BrokenPicture = "画像として開けません（壊れているか、途中で切れています）。スキャンし直してください。";

    private const string NothingRecognised = "スキャンした PDF ですが、文字を認識できませんでした。300 dpi 以上の白黒かグレーで、まっすぐにスキャンし直してください。";

    private static readonly TimeSpan LongestPage = TimeSpan.FromSeconds(120);

    /// <summary>When the rest of a file is left unread: an honest scan takes some seconds a page.</summary>
    private static readonly TimeSpan LongestFile = TimeSpan.FromMinutes(4);

    private static readonly string[] Models = ["/usr/share/tesseract-ocr/5/tessdata/jpn.traineddata", "/usr/share/tesseract-ocr/4.00/tessdata/jpn.traineddata", "/usr/share/tessdata/jpn.traineddata", "/usr/local/share/tessdata/jpn.traineddata", "/opt/homebrew/share/tessdata/jpn.traineddata"];

    /// <summary>Whether the programs are there.</summary>
    public static bool IsInstalled => PdfTool.Find("tesseract") is not null && PdfTool.Find("pdftoppm") is not null && Models.Any(File.Exists);

    /// <summary>Whether these bytes are a picture that can be a scanned page.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || content.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00]) || content.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A]);

    /// <summary>A picture of a page, or several in one TIFF.</summary>
    public static DecodedInput ReadPicture(ReadOnlyMemory<byte> content, string file) => PdfReader.Guarded(content, file, picture =>
    {
        if (!IsInstalled)
        {
            throw new UnreadableInputException(NoPictures);
        }

        byte[] pdf = ToPdf(picture);
        return Read(pdf, PagesOf(pdf));
    });

    /// <summary>A PDF of pictures, recognised page by page.</summary>
    /// <param name="content">The file.</param>
    /// <param name="pages">How many pages it has.</param>
    /// <exception cref="UnreadableInputException">The programs are missing, nothing was recognised, or it took too long.</exception>
    public static DecodedInput Read(ReadOnlyMemory<byte> content, int pages)
    {
        if (!IsInstalled)
        {
            throw new UnreadableInputException(NoText);
        }

        PageBuilder builder = new();
        Stopwatch taken = Stopwatch.StartNew();
        for (int p = 1; p <= Math.Min(pages, MostPages) && !builder.IsFull; p++)
        {
            if (taken.Elapsed > LongestFile)
            {
                builder.NotRead($"（文字の認識に時間がかかりすぎるため、{p} ページからは読んでいません。付議事項のページだけのファイルにしてください）");
                break;
            }

            ScanPage page = Page(content, p, taken);
            new PdfLayout(page.Page, page.Rules).WriteTo(builder, _ => false);
            if (page.Page.Words.IsEmpty || page.Missed > 0)
            {
                builder.NotRead(page.Page.Words.IsEmpty ? $"（{p} ページには文字を認識できませんでした）" : $"（{p} ページに、文字を認識できなかったところが {page.Missed} か所あります）");
            }
        }

        if (pages > MostPages)
        {
            builder.NotRead($"（スキャンした書類は {MostPages} ページまで読みます。{MostPages + 1} ページからは読んでいません。付議事項のページだけのファイルにしてください）");
        }

        return builder.IsEmpty ? throw new UnreadableInputException(NothingRecognised) : builder.Build() with { Confidence = Sure, IsScanned = true };
    }

    private static byte[] ToPdf(ReadOnlyMemory<byte> picture)
    {
        PdfToolOutput made = PdfTool.Run(PdfTool.Find("tesseract")!, picture, LongestPage, "-", "-", "-l", "jpn", "--psm", "13", "pdf");
        return made.ExitCode == 0 && PdfReader.Is(made.Bytes) ? made.Bytes : throw new UnreadableInputException(BrokenPicture);
    }

    // Of a broken picture the program makes a PDF without a page, which nothing reads.
    private static int PagesOf(byte[] pdf)
    {
        try
        {
            return PdfReader.Pages(pdf).Length;
        }
        catch (UnreadableInputException)
        {
            throw new UnreadableInputException(BrokenPicture);
        }
    }

    private static ScanPage Page(ReadOnlyMemory<byte> pdf, int page, Stopwatch taken)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        PdfToolOutput drawn = PdfTool.Run(PdfTool.Find("pdftoppm")!, pdf, "-gray", "-r", Dpi.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-");
        ScanImage picture = ScanImage.OfPgm(drawn.Bytes) ?? throw new UnreadableInputException(string.Create(CultureInfo.InvariantCulture, $"スキャンした PDF です。{page} ページを画像にできませんでした（大きすぎるか、壊れています）。A4 か A3 でスキャンし直してください。"));
        return ScanPage.Read(picture, Dpi, (image, isLine) => taken.Elapsed > LongestFile ? [] : Words(image, isLine));
    }

    private static ImmutableArray<ScannedWord> Words(ScanImage image, bool isLine)
    {
        PdfToolOutput read = PdfTool.Run(PdfTool.Find("tesseract")!, image.ToPgm(), LongestPage, "-", "-", "-l", "jpn", "--psm", isLine ? "13" : "6", "--dpi", Dpi.ToString(CultureInfo.InvariantCulture), "tsv");
        return read.ExitCode == 0 ? ScannedWords.Read(read.Bytes) : [];
    }
}
