namespace VendorRisk.Documents.Input;

/// <summary>Tells common files that are not text by their first bytes.</summary>
internal static class BinarySignature
{
    /// <summary>What kind of file it is, in Japanese with how to turn it into text; null when the first bytes tell nothing.</summary>
    public static string? Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF"u8))
        {
            return "PDF ファイルです。PDF ソフトの「テキストとして保存」でテキストファイル（.txt）にしてから読み込んでください。";
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return "旧形式の Office ファイルです。「書式なし（.txt）」で保存してから読み込んでください。";
        }

        if (content.StartsWith("{\\rtf"u8))
        {
            return "リッチテキスト（.rtf）です。「書式なし（.txt）」で保存してから読み込んでください。";
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || content.StartsWith("GIF8"u8))
        {
            return "画像ファイルです。文字認識（OCR）でテキストファイルにしてから読み込んでください。";
        }

        return content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "圧縮ファイルです。展開してから読み込んでください。" : null;
    }
}
