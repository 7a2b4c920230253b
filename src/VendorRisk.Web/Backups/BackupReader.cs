using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>Reads a backup, and refuses one that is damaged, made by a newer product, or would write anywhere else than into its folder.</summary>
internal sealed class BackupReader : IDisposable
{
    private const int LargestManifest = 16 * 1024 * 1024;
    private readonly string path;
    private readonly FileStream file;
    private readonly ZipArchive zip;

    private BackupReader(string path, FileStream file, ZipArchive zip, BackupManifest manifest)
    {
        this.path = path;
        this.file = file;
        this.zip = zip;
        Manifest = manifest;
    }

    public BackupManifest Manifest { get; }

    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="BackupException">It is refused.</exception>
    public static async Task<BackupReader> OpenAsync(string path, CancellationToken cancellation = default)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"控え {path} を読めません（{problem.Message}）。名前と、読む権限を確かめてください。", problem);
        }

        ZipArchive? zip = null;
        try
        {
            if (!await BackupSeal.HoldsAsync(file, cancellation))
            {
                throw Damaged(path, "途中で切れているか、書き換えられています");
            }

            file.Position = 0;
            zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return new BackupReader(path, file, zip, Checked(path, zip));
        }
        catch (Exception problem)
        {
            zip?.Dispose();
            await file.DisposeAsync();
            if (problem is InvalidDataException or JsonException or IOException or FormatException)
            {
                throw Damaged(path, problem.Message, problem);
            }

            throw;
        }
    }

    /// <summary>Unpacks everything into an empty folder and checks it: sizes, hashes, and each store from the inside.</summary>
    /// <exception cref="BackupException">Something is not as the manifest says.</exception>
    public async Task UnpackAsync(DataDirectory target, CancellationToken cancellation = default)
    {
        try
        {
            foreach (BackupEntry entry in Manifest.Entries)
            {
                await UnpackAsync(entry, target, cancellation);
            }

            foreach (string store in Manifest.Entries.Select(entry => entry.Name).Intersect(BackupScope.Stores))
            {
                StoreSoundness.Check(Path.Combine(target.Path, store));
            }

            if (StoreSchema.Newer(StoreSchema.Of(target.Store)) is { IsEmpty: false } newer)
            {
                throw Newer(path, newer);
            }
        }
        catch (Exception full) when (StoreTrouble.IsFull(full))
        {
            throw new BackupException($"控え {path} を {target.Path} に広げる空きが、ディスクにありません。空きを作ってから、もう一度行ってください。", full);
        }
        catch (Exception problem) when (problem is InvalidDataException or SqliteException)
        {
            throw Damaged(path, problem.Message, problem);
        }
    }

    public void Dispose()
    {
        zip.Dispose();
        file.Dispose();
    }

    private static BackupManifest Checked(string path, ZipArchive zip)
    {
        ZipArchiveEntry written = zip.GetEntry(BackupManifest.Name) ?? throw Damaged(path, $"{BackupManifest.Name} がありません");
        if (written.Length > LargestManifest)
        {
            throw Damaged(path, $"{BackupManifest.Name} が大きすぎます");
        }

        using MemoryStream json = new();
        using (Stream content = written.Open())
        {
            content.CopyTo(json);
        }

        BackupManifest manifest = BackupManifest.Read(json.ToArray());
        if (manifest.Format > BackupManifest.NewestFormat)
        {
            throw new BackupException($"控え {path} は、この版より新しい VendorRisk（{manifest.Product}）が作りました。その版以降の VendorRisk で戻してください。");
        }

        if (StoreSchema.Newer(manifest.Schema) is { IsEmpty: false } newer)
        {
            throw Newer(path, newer);
        }

        string[] names = [.. manifest.Entries.Select(entry => entry.Name)];
        if (names.FirstOrDefault(name => !BackupScope.Holds(name)) is { } stray)
        {
            throw new BackupException($"控え {path} に、データの置き場所の外などに書かれる名前「{stray}」があります。VendorRisk が作ったものではないため、戻しません。");
        }

        string[] packed = [.. zip.Entries.Select(entry => entry.FullName).Where(name => name != BackupManifest.Name)];
        return names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length && packed.Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal))
            && names.Contains(BackupScope.Store)
            ? manifest
            : throw Damaged(path, $"{BackupManifest.Name} の一覧と中身が合いません");
    }

    private async Task UnpackAsync(BackupEntry entry, DataDirectory target, CancellationToken cancellation)
    {
        string place = Path.Combine(target.Path, entry.Name);
        UnixPrivate.CreateFolder(Path.GetDirectoryName(place)!);
        await using FileStream unpacked = UnixPrivate.Create(place);
        await using Stream content = zip.GetEntry(entry.Name)!.Open();
        if (await HashedCopy.RunAsync(content, unpacked, most: entry.Size, cancellation) != (entry.Size, entry.Sha256))
        {
            throw Damaged(path, $"「{entry.Name}」の中身が、控えを取ったときと違います");
        }

        unpacked.Flush(flushToDisk: true);
    }

    private static BackupException Newer(string path, ImmutableArray<string> newer) => new(
        $"控え {path} のデータは、この版より新しい VendorRisk のものです（{string.Join("、", newer)}）。その版以降の VendorRisk で戻してください。");

    private static BackupException Damaged(string path, string why, Exception? inner = null) => new(
        $"控え {path} は壊れています（{why}）。戻すのをやめました。今のデータは変えていません。別の世代の控えを指定してください。", inner);
}
