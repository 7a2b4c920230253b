using System.IO.Compression;
using System.Xml;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Exports.Templates;

/// <summary>What a form must not carry: programs, things of elsewhere, names of people in comments and changes.</summary>
internal static class TemplateDangers
{
    private const string NotWord = "Word の文書（.docx）ではありません。";
    private const int LargestPart = 32 * 1024 * 1024;

    private static readonly string[] Programs = ["vbaproject", "vbadata", "activex", "/embeddings/", ".exe", ".dll", ".js"];

    private static readonly string[] FieldsThatFetch = ["INCLUDETEXT", "INCLUDEPICTURE", "DDEAUTO", "DDE ", "LINK ", "DATABASE ", "IMPORT "];

    /// <summary>Whether a problem means that the file must not be opened any further.</summary>
    public static bool MustNotOpen(string problem) => problem.StartsWith(NotWord, StringComparison.Ordinal);

    public static IEnumerable<string> Of(Package package)
    {
        List<string> problems = [];
        if (package.MainPart() is not { } main || !main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || !package.Has("[Content_Types].xml") || !main.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
        {
            return [NotWord + "Word で .docx として保存したものを選んでください。"];
        }

        foreach (ZipArchiveEntry entry in package.Entries)
        {
            string name = "/" + entry.FullName.Replace('\\', '/').ToLowerInvariant();
            if (Array.Exists(Programs, p => name.Contains(p, StringComparison.Ordinal)))
            {
                problems.Add("マクロや埋め込みのプログラムが入っています。マクロなしの .docx として保存し直してください。");
            }
            else if (name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal))
            {
                problems.AddRange(InPart(package, entry.FullName, name));
            }
            else
            {
                // Unpacked only to be counted: a bomb shows itself before Word's reader meets it.
                _ = package.Bytes(entry, LargestPart);
            }
        }

        return problems.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> InPart(Package package, string part, string name)
    {
        using XmlReader? xml = package.Xml(part);
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && Problem(xml, name) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static string? Problem(XmlReader xml, string part) => xml.LocalName switch
    {
        "Relationship" when xml.GetAttribute("TargetMode") == "External" =>
            $"外部への参照があります（{Shortened(xml.GetAttribute("Target"))}）。リンクや外部の画像、添付のテンプレートを外してください。",
        "Override" or "Default" when part == "/[content_types].xml" && xml.GetAttribute("ContentType") is { } type && type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) =>
            "マクロや埋め込みのプログラムが入っています。マクロなしの .docx として保存し直してください。",
        "Override" when xml.GetAttribute("ContentType") is { } type && type.EndsWith("wordprocessingml.template.main+xml", StringComparison.Ordinal) =>
            NotWord + "テンプレート（.dotx）ではなく、文書（.docx）として保存してください。",
        "altChunk" => "ほかの文書の埋め込み（altChunk）があります。内容を貼り付け直してください。",
        "instrText" or "fldSimple" when Fetches(xml) => "外部から内容を取り込むフィールド（INCLUDETEXT など）があります。外してください。",
        "ins" or "del" or "moveFrom" or "moveTo" when part.StartsWith("/word/", StringComparison.Ordinal) => "変更履歴が残っています。すべて承諾してから保存してください。",
        "comment" when part.StartsWith("/word/comments", StringComparison.Ordinal) => "コメントが残っています。削除してから保存してください。",
        _ => null,
    };

    private static bool Fetches(XmlReader xml)
    {
        string code = xml.LocalName == "fldSimple" ? Enumerable.Range(0, xml.AttributeCount).Select(xml.GetAttribute).FirstOrDefault() ?? "" : xml.ReadInnerXml();
        return Array.Exists(FieldsThatFetch, f => (code.Trim() + " ").StartsWith(f, StringComparison.OrdinalIgnoreCase));
    }

    private static string Shortened(string? target) => target is null ? "" : target.Length <= 60 ? target : target[..60] + "…";
}
