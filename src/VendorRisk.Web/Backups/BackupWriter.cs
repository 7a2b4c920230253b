using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>
/// Makes a backup beside whatever runs: each store is copied as it is at one moment while others keep writing. The file appears under its name once it is whole
/// and on the disk, and only its owner may read it: it holds keys.
/// </summary>
internal sealed class BackupWriter(DataDirectory data, StoreImage store, TimeProvider clock)
{
    /// <param name="path">The file to make; it must not be there yet.</param>
    /// <param name="cancellation">Ends it; nothing is left behind.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="BackupException">It cannot be made.</exception>
    public async Task<BackupManifest> WriteAsync(string path, CancellationToken cancellation = default)
    {
        if (!store.Exists)
        {
            throw new BackupException($"控えを取る{store.Source} がありません。環境変数 {DataDirectory.EnvironmentVariable} に、VendorRisk のデータの置き場所を指定してください。");
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new BackupException("控えのファイルの名前がありません。まだない名前を指定してください。");
        }

        // Beside the store its names mean something to SQLite, and among keys and plugins to the host.
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (new[] { data.Path, data.Keys, data.Packs }.Contains(folder, StringComparer.Ordinal))
        {
            throw new BackupException($"控えのファイル {path} は、使用中のデータと同じフォルダーになります。別のフォルダーを指定してください。");
        }

        if (Path.Exists(path))
        {
            throw new BackupException($"控えのファイル {path} が既にあります。上書きはしません。別の名前を指定するか、要らないことを確かめて消してください。");
        }

        if (!Directory.Exists(folder))
        {
            throw new BackupException($"控えを置くフォルダー {folder} がありません。名前を確かめるか、先に作ってください。");
        }

        string aside = $"{path}.partial-{Guid.NewGuid():N}";
        try
        {
            UnixPrivate.CreateFolder(aside);
            string whole = Path.Combine(aside, "backup");
            BackupManifest manifest;
            await using (FileStream file = UnixPrivate.Create(whole))
            {
                manifest = await FillAsync(file, aside, cancellation);
                await BackupSeal.SetAsync(file, cancellation);
                file.Flush(flushToDisk: true);
            }

            File.Move(whole, path, overwrite: false);
            return manifest;
        }
        catch (Exception full) when (StoreTrouble.IsFull(full))
        {
            throw new BackupException($"控えの置き場所 {folder} のディスクに空きがないため、控えを取れませんでした。空きを作るか、別の場所を指定してください。", full);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"控え {path} を書けませんでした（{problem.Message}）。書く権限があるかを確かめてください。", problem);
        }
        catch (SqliteException problem)
        {
            throw new BackupException($"データのファイルを写せませんでした（{problem.Message}）。{data.Path} のファイルが壊れていないかを確かめてください。", problem);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is { } said)
        {
            throw new BackupException($"{store.Source} を写せませんでした（{said}）。サーバーが動いているかを確かめて、もう一度行ってください。", problem);
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    private async Task<BackupManifest> FillAsync(FileStream file, string aside, CancellationToken cancellation)
    {
        DateTimeOffset at = clock.GetUtcNow();
        using ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true) { Comment = BackupSeal.Blank };
        ImmutableArray<BackupEntry>.Builder entries = ImmutableArray.CreateBuilder<BackupEntry>();
        string copy = Path.Combine(aside, BackupScope.Store);
        await store.MakeAsync(copy, cancellation);
        ImmutableSortedDictionary<string, ImmutableArray<string>> schema = StoreSchema.Of(copy);
        await PackAsync(BackupScope.Store, copy);
        if (File.Exists(data.Jobs))
        {
            copy = Path.Combine(aside, BackupScope.Jobs);
            await Task.Run(() => SqliteCopy.Make(data.Jobs, copy), cancellation);
            await PackAsync(BackupScope.Jobs, copy);
        }

        // After the store: what it knows of is there.
        foreach (string name in BackupScope.Files(data))
        {
            await using FileStream content = File.OpenRead(Path.Combine(data.Path, name));
            entries.Add(await AddAsync(zip, name, content, cancellation));
        }

        BackupManifest manifest = new()
        {
            Format = BackupManifest.NewestFormat,
            Product = typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            At = at,
            Schema = schema,
            Entries = entries.ToImmutable(),
        };
        await using Stream written = zip.CreateEntry(BackupManifest.Name, CompressionLevel.Fastest).Open();
        await written.WriteAsync(manifest.Write(), cancellation);
        return manifest;

        async Task PackAsync(string name, string made)
        {
            await using (FileStream content = File.OpenRead(made))
            {
                entries.Add(await AddAsync(zip, name, content, cancellation));
            }

            File.Delete(made);
        }
    }

    private static async Task<BackupEntry> AddAsync(ZipArchive zip, string name, FileStream content, CancellationToken cancellation)
    {
        await using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        (long size, string sha256) = await HashedCopy.RunAsync(content, entry, most: long.MaxValue, cancellation);
        return new BackupEntry(name, size, sha256);
    }
}
