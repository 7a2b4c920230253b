using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Papers.Containers.Pdf;
using VendorRisk.Papers.Containers.Scans;

namespace VendorRisk.Papers.Containers;

/// <summary>Bytes to lines, or every reason why not.</summary>
internal static class PaperDecoder
{
    public static DecodedInput Decode(ReadOnlyMemory<byte> bytes, string name)
    {
        ReadOnlySpan<byte> content = bytes.Span;
        string file = Called(name);
        List<string> refusals = [];
        if (content.Length > PaperLimits.MaximumBytes)
        {
            refusals.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{file}は大きすぎます（{content.Length:N0} バイト。上限は {PaperLimits.MaximumBytes:N0} バイト）。付議事項の部分だけのファイルにしてください。"));
        }

        if (BinarySignature.Of(content) is { } kind)
        {
            refusals.Add($"{file}は{kind}");
        }

        if (refusals.Count > 0)
        {
            return DecodedInput.Refused([.. refusals]);
        }

        if (PdfReader.Is(content))
        {
            return PdfReader.Read(bytes, file, ScanReader.Read);
        }

        if (ScanReader.IsPicture(content))
        {
            return ScanReader.ReadPicture(bytes, file);
        }

        if (PackageDecoder.Is(content))
        {
            return PackageDecoder.Decode(bytes, file);
        }

        if (content.IsEmpty)
        {
            return DecodedInput.Refused($"{file}は空です。付議事項の本文があるファイルを選んでください。");
        }

        if (EncodingDetection.Decode(content) is not { } text)
        {
            return DecodedInput.Refused(Undecodable(content, file));
        }

        if (text.IndexOf('\0', StringComparison.Ordinal) is int nul and >= 0)
        {
            return DecodedInput.Refused(Binary(file, LineOf(text.AsSpan(0, nul))));
        }

        return string.IsNullOrWhiteSpace(text.Trim('\uFEFF', '\u200B', ' ', '\r', '\n', '\t'))
            ? DecodedInput.Refused($"{file}には文字がありません（空白と改行だけです）。付議事項の本文があるファイルを選んでください。")
            : OfLines(SplitLines(text));
    }

    private static DecodedInput OfLines(ImmutableArray<string> printed)
    {
        (ImmutableArray<string> lines, int confidence) = ExtractedText.Read(printed);
        return new DecodedInput(lines, []) { Confidence = confidence };
    }

    /// <summary>How messages call the file.</summary>
    public static string Called(string name) => string.IsNullOrWhiteSpace(name) ? "ファイル" : $"「{name}」";

    private static string Undecodable(ReadOnlySpan<byte> content, string file) =>
        content.IndexOf((byte)0) is int nul and >= 0
            ? Binary(file, 1 + content[..nul].Count((byte)'\n'))
            : $"{file}の文字コードが分かりません（UTF-8、UTF-16、Shift_JIS、EUC-JP のどれでも読めないバイトがあります）。UTF-8 で保存し直してください。";

    private static string Binary(string file, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}はテキストではありません（{line} 行目に NUL があります）。テキストファイル（.txt）で保存し直してください。");

    private static int LineOf(ReadOnlySpan<char> before) => 1 + before.Count('\n');

    /// <summary>Lines end at CR LF, LF or CR, as editors count them, and at the separators that Unicode and mainframes have for lines.</summary>
    private static ImmutableArray<string> SplitLines(string text)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029'))
            {
                continue;
            }

            lines.Add(text[start..i]);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }

        if (start < text.Length)
        {
            lines.Add(text[start..]);
        }

        return lines.ToImmutable();
    }
}
