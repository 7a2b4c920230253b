using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>
/// A pack put together for others: one ZIP file with the assembly, the pages and a <c>plugin.json</c> that lists each with its hash. The same files
/// give the same bytes; only a signature, which holds a random number, differs from one making to the next.
/// </summary>
public sealed record PackShipment
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What it was verified to be; nothing is made of a pack with problems.</summary>
    public required PackVerification Verification { get; init; }

    /// <summary>The ZIP file; empty when there are problems.</summary>
    public ImmutableArray<byte> Zip { get; init; } = [];

    /// <summary>The files in it with their hashes.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Files of the folder that are not part of a pack and were left out.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>Puts the pack of a build's output folder together.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="privateKeyPem">The key to sign with; null for no signature.</param>
    /// <exception cref="SigningKeyException">The key cannot be used.</exception>
    public static PackShipment Of(string folder, string? privateKeyPem = null)
    {
        PackContents found = PackContentsReader.Read(folder);
        (PackManifest? manifest, _) = found.Find(PackFiles.ManifestName) is { } json ? PackManifestReader.Read(ManifestFiles.Without(json)) : default;
        if (manifest is null)
        {
            return new PackShipment { Verification = PackVerification.Of(found, null, requireHashes: false) };
        }

        ImmutableSortedDictionary<string, byte[]> shipped = found.Files
            .Where(f => f.Key == manifest.Assembly || f.Key.EndsWith(".md", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        ImmutableSortedDictionary<string, string> hashes = shipped.ToImmutableSortedDictionary(f => f.Key, f => PackFiles.Sha256(f.Value), StringComparer.Ordinal);
        byte[] listed = ManifestFiles.With(found.Files[PackFiles.ManifestName], hashes);
        shipped = shipped.Add(PackFiles.ManifestName, listed);
        PackVerification verification = PackVerification.Of(found with { Files = shipped, Problems = [] }, null, requireHashes: true);
        if (!verification.Problems.IsEmpty)
        {
            return new PackShipment { Verification = verification };
        }

        if (privateKeyPem is not null)
        {
            shipped = shipped.Add(PackSignature.FileName, Encoding.UTF8.GetBytes(PackSignature.Sign(listed, privateKeyPem)));
        }

        return new PackShipment
        {
            Verification = verification with { HasSignature = privateKeyPem is not null },
            Zip = [.. Zipped(shipped)],
            Files = hashes,
            LeftOut = [.. found.Files.Keys.Except(shipped.Keys, StringComparer.Ordinal)],
        };
    }

    /// <remarks>Fixed order, fixed times, no compression: a pack is small, and compressors differ from one runtime to the next.</remarks>
    private static byte[] Zipped(ImmutableSortedDictionary<string, byte[]> files)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in files)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Epoch;
                entry.ExternalAttributes = 0;
                using Stream content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
