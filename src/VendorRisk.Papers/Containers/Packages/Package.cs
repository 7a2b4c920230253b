using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace VendorRisk.Papers.Containers.Packages;

/// <summary>
/// A zip file and its parts, read without trust: nothing is unpacked before it is asked for, all that is unpacked is counted,
/// XML knows no entities and no address outside the package.
/// </summary>
internal sealed class Package : IDisposable
{
    private static readonly string[] UsualParts = ["word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"];

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    /// <exception cref="UnreadableInputException">It is one that must not be read.</exception>
    public Package(ReadOnlyMemory<byte> content)
    {
        _archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
        if (_archive.Entries.Count > PackageLimits.MostEntries)
        {
            throw new UnreadableInputException($"中のファイルが多すぎます（{_archive.Entries.Count} 個）。付議事項のファイルだけにしてください。");
        }

        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            _parts.TryAdd(Normal(entry.FullName), entry);
        }
    }

    public IReadOnlyCollection<ZipArchiveEntry> Entries => _archive.Entries;

    public bool Has(string part) => _parts.ContainsKey(Normal(part));

    /// <summary>The bytes of an entry.</summary>
    public byte[] Bytes(ZipArchiveEntry entry, int most)
    {
        using Stream stream = Open(entry);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        for (int got = stream.Read(buffer); got > 0; got = stream.Read(buffer))
        {
            bytes.Write(buffer.AsSpan(0, got));
            if (bytes.Length > most)
            {
                throw new UnreadableInputException($"大きすぎます（上限は {most / 1024 / 1024} MB）。付議事項の部分だけのファイルにしてください。");
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A part as XML, element by element; null when it is not there.</summary>
    public XmlReader? Xml(string part) => _parts.TryGetValue(Normal(part), out ZipArchiveEntry? entry)
        ? XmlReader.Create(Open(entry), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        })
        : null;

    /// <summary>A small part as a whole; null when it is not there or broken.</summary>
    public XElement? Tree(string part)
    {
        try
        {
            using XmlReader? reader = Xml(part);
            return reader is not null && reader.MoveToContent() == XmlNodeType.Element ? XmlPieces.Read(reader, PackageLimits.LargestTree) : null;
        }
        catch (XmlException)
        {
            // Numbering, styles and the like only help: the words can be read without them. A broken main part is reported by its own reader.
            return null;
        }
    }

    /// <summary>What a part points at inside the package: id, last word of the type, part. Addresses outside are never followed.</summary>
    public ImmutableArray<PackageLink> Links(string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? "" : part[..(slash + 1)];
        XElement? links = Tree($"{folder}_rels/{part[(slash + 1)..]}.rels");
        return links is null
            ? []
            : [.. links.Elements().Where(l => (string?)l.Attribute("TargetMode") != "External" && l.Attribute("Target") is not null)
                .Select(l => new PackageLink((string?)l.Attribute("Id") ?? "", Last((string?)l.Attribute("Type") ?? ""), Resolve(folder, (string)l.Attribute("Target")!)))];
    }

    /// <summary>The part the package is about; by its link, or where it usually lies when links are broken.</summary>
    public string? MainPart() =>
        Links("").FirstOrDefault(l => l.Type == "officeDocument" && Has(l.Part))?.Part
        ?? UsualParts.FirstOrDefault(Has);

    public void Dispose() => _archive.Dispose();

    private UnpackedStream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new UnreadableInputException("パスワード付きの zip ファイルです。パスワードを外して展開したものを使ってください。");
        }

        return new UnpackedStream(entry.Open(), entry.CompressedLength, Count);
    }

    private void Count(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > PackageLimits.MostUnpacked)
        {
            throw new UnreadableInputException($"展開すると {PackageLimits.MostUnpacked / 1024 / 1024} MB を超えるため、読み込みを止めました。付議事項の部分だけのファイルにしてください。");
        }
    }

    private static string Last(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        List<string> path = [];
        foreach (string step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');
}
