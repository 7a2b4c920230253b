using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Containers.Packages;
using VendorRisk.Papers.Containers.Scans;

namespace VendorRisk.Papers;

/// <summary>The media type of a paper, recognised by its content, for keeping and handing back the original.</summary>
public static class PaperMediaType
{
    /// <summary>Total: what is no known container is text.</summary>
    /// <param name="content">The paper, byte for byte.</param>
    public static string Of(ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        if (bytes.StartsWith("%PDF"u8))
        {
            return "application/pdf";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
        {
            return "image/png";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return "image/jpeg";
        }

        if (ScanReader.IsPicture(bytes))
        {
            return "image/tiff";
        }

        if (PackageDecoder.Is(bytes))
        {
            return OfPackage(content);
        }

        return bytes[..Math.Min(bytes.Length, 200)].IndexOf("<html"u8) >= 0 || bytes[..Math.Min(bytes.Length, 200)].IndexOf("<!DOCTYPE html"u8) >= 0
            ? "text/html"
            : "text/plain";
    }

    private static string OfPackage(ReadOnlyMemory<byte> content)
    {
        try
        {
            using Package package = new(content);
            return package.MainPart() switch
            {
                { } part when part.StartsWith("word/", StringComparison.OrdinalIgnoreCase) => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                { } part when part.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                _ => "application/zip",
            };
        }
        catch (Exception broken) when (broken is UnreadableInputException || PackageDecoder.IsDamage(broken))
        {
            return "application/zip";
        }
    }
}
