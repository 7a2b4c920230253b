using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using VendorRisk.Exports.Docx;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Exports.Templates;

/// <summary>Checks a ward's form before it is kept: first that it is safe to open, then that its marks can be filled. All problems at once.</summary>
internal static class TemplateCheck
{
    /// <summary>The largest form that is kept: 4 MiB. A form holds no photographs.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <returns>The problems, in Japanese, each with how to fix it; empty when the form can be used.</returns>
    public static ImmutableArray<string> Of(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaximumBytes)
        {
            return [$"様式が大きすぎます（上限は {MaximumBytes / 1024 / 1024} MB）。写真などの大きな画像を外してください。"];
        }

        try
        {
            using Package package = new(content);
            ImmutableArray<string> unsafeParts = [.. TemplateDangers.Of(package)];
            return unsafeParts.Any(TemplateDangers.MustNotOpen) ? unsafeParts : [.. unsafeParts, .. Marks(content)];
        }
        catch (UnreadableInputException refused)
        {
            return [$"この様式は{refused.Message}"];
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or XmlException or ArgumentException or OpenXmlPackageException or FormatException)
        {
            // What the readers of zip, XML and Word files throw for damaged input.
            return ["Word の文書（.docx）として開けません。Word で開いて「名前を付けて保存」からやり直したものを選んでください。"];
        }
    }

    private static List<string> Marks(ReadOnlyMemory<byte> content)
    {
        using MemoryStream stream = new(content.ToArray(), writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        if (document.MainDocumentPart?.Document?.Body is not { } body)
        {
            return ["本文がありません。"];
        }

        MarkCheck check = new();
        IEnumerable<OpenXmlPartRootElement?> edges = [.. document.MainDocumentPart.HeaderParts.Select(h => h.Header), .. document.MainDocumentPart.FooterParts.Select(f => f.Footer)];
        foreach (OpenXmlElement root in edges.Append<OpenXmlElement?>(body).OfType<OpenXmlElement>())
        {
            OpenXmlElement copy = root.CloneNode(true);
            MarkMerger.Merge(copy);
            check.Take(copy);
        }

        return check.Problems();
    }
}
