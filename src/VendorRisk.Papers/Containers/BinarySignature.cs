namespace VendorRisk.Papers.Containers;

/// <summary>Tells common files that are not text by their first bytes.</summary>
internal static class BinarySignature
{
    /// <summary>What kind of file it is, in Japanese with how to turn it into text; null when the first bytes tell nothing.</summary>
    public static string? Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return OfCompound(content);
        }

        if (content.StartsWith("{\\rtf"u8))
        {
            return "リッチテキスト（.rtf）です。「書式なし（.txt）」で保存してから読み込んでください。";
        }

        if (content.StartsWith("GIF8"u8) || (content.StartsWith("RIFF"u8) && content.Length > 12 && content[8..].StartsWith("WEBP"u8)))
        {
            return "スキャンした書類には使われない形式の画像です。PDF、PNG、JPEG か TIFF で保存し直してから読み込んでください。";
        }

        return content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "圧縮ファイルです。展開してから読み込んでください。" : null;
    }

    /// <summary>Old Office files, locked new ones and 一太郎 share one outer form; the names of the streams inside tell them apart.</summary>
    private static string OfCompound(ReadOnlySpan<byte> content) =>
        Names(content, "EncryptedPackage") ? "パスワードで保護された Word・Excel ファイルです。「ファイル」→「情報」→「文書の保護」でパスワードを外し、保存し直してから読み込んでください。"
        : Names(content, "WordDocument") ? "旧形式の Word ファイル（.doc）です。Word で開き、「名前を付けて保存」で .docx にしてから読み込んでください。"
        : Names(content, "Workbook") || Names(content, "Book") ? "旧形式の Excel ファイル（.xls）です。Excel で開き、「名前を付けて保存」で .xlsx にしてから読み込んでください。"
        : Names(content, "DocumentText") ? "一太郎のファイルです。一太郎で「他形式の保存/開く」から Word 形式（.docx）か PDF にしてから読み込んでください。"
        : "旧形式の Office ファイルです。Word（.docx）、Excel（.xlsx）か PDF で保存し直してから読み込んでください。";

    private static bool Names(ReadOnlySpan<byte> content, string stream) => content.IndexOf(System.Text.Encoding.Unicode.GetBytes(stream)) >= 0;
}
