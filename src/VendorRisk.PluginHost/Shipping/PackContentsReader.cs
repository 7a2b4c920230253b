using System.Collections.Immutable;
using System.IO.Compression;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>Reads a pack out of a folder or a ZIP file. Nothing is written anywhere, so a hostile name in a ZIP has nowhere to go.</summary>
internal static class PackContentsReader
{
    private const int MostFiles = 1000;
    private const long LargestFile = 20 * 1024 * 1024;
    private const long LargestPack = 50 * 1024 * 1024;

    public static PackContents Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return OfFolder(new DirectoryInfo(path));
            }

            return File.Exists(path) ? OfZip(path) : Unread($"「{path}」がありません。パックのフォルダーか ZIP ファイルを指定してください。");
        }
        catch (InvalidDataException)
        {
            return Unread($"「{path}」は ZIP ファイルとして読めません。rules pack で作った ZIP ファイルか、フォルダーを指定してください。");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Unread($"「{path}」を開けません（{failure.Message}）。読む権限を確かめてください。");
        }
    }

    private static PackContents OfFolder(DirectoryInfo folder)
    {
        List<string> problems = [];
        ImmutableSortedDictionary<string, byte[]>.Builder files = NewFiles();
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry is not FileInfo file || file.LinkTarget is not null)
            {
                problems.Add($"{entry.Name} はフォルダーかリンクです。パックのファイルは、フォルダーを作らず plugin.json と並べてください。");
            }
            else if (file.Length > LargestFile || files.Count >= MostFiles)
            {
                problems.Add(TooLarge(file.Name));
            }
            else
            {
                files[file.Name] = File.ReadAllBytes(file.FullName);
            }
        }

        return new PackContents(files.ToImmutable(), [.. problems]);
    }

    private static PackContents OfZip(string path)
    {
        using ZipArchive zip = ZipFile.OpenRead(path);
        List<string> problems = [];
        ImmutableSortedDictionary<string, byte[]>.Builder files = NewFiles();
        long left = LargestPack;
        foreach (ZipArchiveEntry entry in zip.Entries.Take(MostFiles + 1))
        {
            if (entry.Name.Length == 0 || entry.FullName != entry.Name || entry.Name.AsSpan().ContainsAny('/', '\\'))
            {
                problems.Add($"ZIP の中の {entry.FullName} はフォルダーの中です。パックのファイルは plugin.json と並べてください。");
            }
            else if (files.ContainsKey(entry.Name))
            {
                problems.Add($"ZIP の中に {entry.Name} が2つあります。一つにしてください。");
            }
            else if (Unpack(entry, Math.Min(left, LargestFile)) is { } bytes && files.Count < MostFiles)
            {
                files[entry.Name] = bytes;
                left -= bytes.Length;
            }
            else
            {
                problems.Add(TooLarge(entry.Name));
            }
        }

        return new PackContents(files.ToImmutable(), [.. problems]);
    }

    /// <remarks>The size that a ZIP states may lie, so what comes out is counted.</remarks>
    private static byte[]? Unpack(ZipArchiveEntry entry, long largest)
    {
        using Stream packed = entry.Open();
        using MemoryStream bytes = new();
        byte[] piece = new byte[81920];
        for (int read = packed.Read(piece); read > 0; read = packed.Read(piece))
        {
            if (bytes.Length + read > largest)
            {
                return null;
            }

            bytes.Write(piece, 0, read);
        }

        return bytes.ToArray();
    }

    private static string TooLarge(string name) =>
        $"{name} を読みません。パックは {MostFiles} 個、1ファイル {LargestFile / 1024 / 1024} MB、全体で {LargestPack / 1024 / 1024} MB までです。要らないファイルを取り除いてください。";

    private static PackContents Unread(string problem) => new(NewFiles().ToImmutable(), [problem]);

    private static ImmutableSortedDictionary<string, byte[]>.Builder NewFiles() => ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
}
