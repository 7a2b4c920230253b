using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Exports.Scopes;
using VendorRisk.Papers;

namespace VendorRisk.Exports.Prose;

/// <summary>What a written paper does not say although the paper that was read does.</summary>
internal static class LeftOut
{
    private const string Corrected = "（職員の修正と異なるため、元の記載を写していません。）";

    public static ImmutableArray<UnreadLine> Of(byte[] docx, KeptProse prose)
    {
        string written = Written(docx);
        return
        [
            .. prose.Sentences
                .Where(sentence => sentence.Printed is not { } words || !written.Contains(SqueezedWords.Of(words), StringComparison.Ordinal))
                .Select(sentence => new UnreadLine(sentence.Line, sentence.Printed ?? Corrected)),
        ];
    }

    public static TemplateScope Scope(ImmutableArray<UnreadLine> lines) => new TemplateScope().With(
        "写せなかった記載",
        lines.Select(line => new TemplateScope().With("記載の行", line.Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + "行目").With("記載の文", line.Text)));

    private static string Written(byte[] docx)
    {
        using MemoryStream stream = new(docx);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        return SqueezedWords.Of(string.Concat(document.MainDocumentPart!.Document.Descendants<Text>().Select(text => text.Text)));
    }
}
