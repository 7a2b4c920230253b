using System.Xml;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Containers.Excel;
using VendorRisk.Papers.Containers.Packages;
using VendorRisk.Papers.Containers.Word;

namespace VendorRisk.Papers.Containers;

/// <summary>A zip file by what is in it: a Word document, an Excel workbook, or several papers.</summary>
internal static class PackageDecoder
{
    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8);

    public static DecodedInput Decode(ReadOnlyMemory<byte> content, string file)
    {
        try
        {
            using Package package = new(content);
            DecodedInput input = Read(package);
            return input.Blocks is { } blocks && blocks.All(b => b.Kind is BlockKind.Blank)
                ? DecodedInput.Refused($"{file}には文字がありません（図や画像だけの文書です）。文字のある付議事項を選んでください。")
                : input;
        }
        catch (UnreadableInputException refused)
        {
            return DecodedInput.Refused($"{file}は{refused.Message}");
        }
        catch (XmlException)
        {
            return DecodedInput.Refused($"{file}は{Damage.Markup}");
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            return DecodedInput.Refused($"{file}は{Damage.Package}");
        }
    }

    /// <summary>What the framework's zip reader throws for damaged archives.</summary>
    public static bool IsDamage(Exception broken) => broken is InvalidDataException or IOException or ArgumentException;

    private static DecodedInput Read(Package package)
    {
        string? main = package.MainPart();
        using XmlReader? xml = main is null ? null : package.Xml(main);
        if (main is null || xml is null)
        {
            throw new UnreadableInputException(Damage.NotOffice);
        }

        xml.MoveToContent();
        return XmlPieces.NameOf(xml) switch
        {
            "document" => WordReader.Read(package, main),
            "workbook" => ExcelReader.Read(package, main),
            "x.presentation" => throw new UnreadableInputException(Damage.PowerPoint),
            _ => throw new UnreadableInputException(Damage.NotOffice),
        };
    }
}
