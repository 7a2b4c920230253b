using System.IO.Compression;
using System.Text;

namespace VendorRisk.Exports;

/// <summary>A file made to be handed out.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">With the leading dot.</param>
/// <param name="Content">The same bytes for the same input, always.</param>
public sealed record OutputFile(string MediaType, string Extension, ReadOnlyMemory<byte> Content)
{
    // The first moment an entry of a package can name, so that the same content gives the same bytes.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Word.</summary>
    public static OutputFile Docx(byte[] content) =>
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", content);

    /// <summary>Excel.</summary>
    public static OutputFile Xlsx(byte[] content) =>
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", content);

    /// <summary>Comma-separated values.</summary>
    public static OutputFile Csv(byte[] content) => new("text/csv; charset=utf-8", ".csv", content);

    /// <summary>A drawing.</summary>
    public static OutputFile Svg(string drawing) => new("image/svg+xml", ".svg", Encoding.UTF8.GetBytes(drawing));

    /// <summary>Several files in one package, in order.</summary>
    public static OutputFile Zip(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using MemoryStream package = new();
        using (ZipArchive archive = new(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, ReadOnlyMemory<byte> content) in files)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Stamp;
                using Stream stream = entry.Open();
                stream.Write(content.Span);
            }
        }

        return new OutputFile("application/zip", ".zip", package.ToArray());
    }
}
