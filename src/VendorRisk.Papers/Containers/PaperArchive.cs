using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers;

/// <summary>A zip of papers, taken apart. Office documents are zip files too, and are no archives.</summary>
internal sealed record PaperArchive(ImmutableArray<ArchivedPaper> Papers, ImmutableArray<string> Refusals)
{
    /// <summary>The papers of an archive; null when the content is none.</summary>
    public static PaperArchive? Open(ReadOnlyMemory<byte> content, string file)
    {
        if (!PackageDecoder.Is(content.Span) || content.Length > PaperLimits.MaximumBytes)
        {
            return null;
        }

        try
        {
            using Package package = new(content);
            return package.Has("[Content_Types].xml") || package.MainPart() is not null ? null : Unpack(package, file);
        }
        catch (UnreadableInputException refused)
        {
            return Refused($"{file}は{refused.Message}");
        }
        catch (Exception broken) when (PackageDecoder.IsDamage(broken))
        {
            return Refused($"{file}は{Damage.Package}");
        }
    }

    private static PaperArchive Unpack(Package package, string file)
    {
        (ZipArchiveEntry Entry, string Name)[] entries =
        [
            .. package.Entries.Select(e => (Entry: e, Name: NameOf(e.FullName))).Where(e => IsPaper(e.Name))
                .OrderBy(e => e.Name, StringComparer.Ordinal),
        ];
        if (entries.Length == 0)
        {
            return Refused($"{file}は空の zip です。付議事項のファイルを入れてください。");
        }

        if (entries.Length > PackageLimits.MostPapers)
        {
            return Refused($"{file}には {entries.Length} 個のファイルがあります（上限は {PackageLimits.MostPapers} 個）。分けて読み込んでください。");
        }

        return new PaperArchive([.. entries.Select(e => Unpack(package, e.Entry, e.Name[(e.Name.LastIndexOf('/') + 1)..]))], []);
    }

    private static ArchivedPaper Unpack(Package package, ZipArchiveEntry entry, string name)
    {
        try
        {
            byte[] content = package.Bytes(entry, PaperLimits.MaximumBytes);
            return IsArchive(content)
                ? new ArchivedPaper(name, content, $"「{name}」は zip の中の zip です。中の zip を展開し、付議事項のファイルだけを入れ直してください。")
                : new ArchivedPaper(name, content, null);
        }
        catch (UnreadableInputException refused)
        {
            return new ArchivedPaper(name, ReadOnlyMemory<byte>.Empty, $"「{name}」は{refused.Message}");
        }
        catch (Exception broken) when (PackageDecoder.IsDamage(broken))
        {
            return new ArchivedPaper(name, ReadOnlyMemory<byte>.Empty, $"「{name}」は{Damage.Package}");
        }
    }

    private static bool IsArchive(byte[] content)
    {
        if (!PackageDecoder.Is(content))
        {
            return false;
        }

        try
        {
            using Package inner = new(content);
            return !inner.Has("[Content_Types].xml") && inner.MainPart() is null;
        }
        catch (Exception broken) when (broken is UnreadableInputException || PackageDecoder.IsDamage(broken))
        {
            // Read by itself, it will say what is wrong.
            return false;
        }
    }

    /// <summary>What file managers leave in archives is no paper.</summary>
    private static bool IsPaper(string name)
    {
        string file = name[(name.LastIndexOf('/') + 1)..];
        return file.Length > 0 && !name.StartsWith("__MACOSX/", StringComparison.Ordinal) && file[0] != '.' && !file.StartsWith("~$", StringComparison.Ordinal)
            && file is not ("Thumbs.db" or "desktop.ini");
    }

    /// <summary>Names without the UTF-8 flag are in the code page of the office that packed them, or in UTF-8 all the same.</summary>
    private static string NameOf(string printed)
    {
        string name = printed;
        if (printed.All(c => c <= 0xFF) && printed.Any(c => c >= 0x80))
        {
            byte[] bytes = Encoding.Latin1.GetBytes(printed);
            name = EncodingDetection.Strict(JapaneseEncodings.Utf8, bytes) ?? EncodingDetection.Strict(JapaneseEncodings.ShiftJis, bytes)
                ?? EncodingDetection.Strict(JapaneseEncodings.EucJp, bytes) ?? printed;
        }

        return name.Replace('\\', '/');
    }

    private static PaperArchive Refused(string why) => new([], [why]);
}
