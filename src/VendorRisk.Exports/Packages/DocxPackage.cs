using System.IO.Compression;

namespace VendorRisk.Exports.Packages;

/// <summary>Makes a package say the same bytes for the same content: entries in the order of their names, one time stamp for all.</summary>
internal static class DocxPackage
{
    // The first moment a zip entry can name; any fixed one would do.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Settle(Stream package)
    {
        package.Position = 0;
        using ZipArchive source = new(package, ZipArchiveMode.Read, leaveOpen: true);
        using MemoryStream settled = new();
        using (ZipArchive target = new(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types comes first, as readers that stream expect it.
            foreach (ZipArchiveEntry entry in source.Entries
                .OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Stamp;
                using Stream from = entry.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        return settled.ToArray();
    }
}
