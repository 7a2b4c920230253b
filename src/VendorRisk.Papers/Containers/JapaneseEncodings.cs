using System.Text;

namespace VendorRisk.Papers.Containers;

/// <summary>The encodings Japanese papers come in; all strict: a byte that fits nowhere is an error, not a question mark.</summary>
internal static class JapaneseEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Windows-31J, the Shift_JIS that offices use.</summary>
    public static Encoding ShiftJis { get; } = CodePage(932);

    public static Encoding EucJp { get; } = CodePage(51932);

    public static Encoding Iso2022Jp { get; } = CodePage(50220);

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException($"The framework has no code page {number}.");
}
