using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>A store that is gone while its backups are there was lost: a new one in its place would be backed up every night until the good backups are deleted.</summary>
internal static class LostStore
{
    /// <exception cref="StartupException">The store is missing or empty, and there are backups of it.</exception>
    /// <exception cref="System.Data.Common.DbException">The server does not answer.</exception>
    public static async Task RefuseAsync(DataDirectory data, StoreSettings store, BackupSettings settings, CancellationToken cancellation)
    {
        if (Directory.Exists(settings.Folder)
            && Directory.EnumerateFiles(settings.Folder, "*.zip").Order(StringComparer.Ordinal).LastOrDefault() is { } backup
            && await MissingAsync(data, store, cancellation) is { } missing)
        {
            throw new StartupException(
                $"{missing}が、控え {backup} などがあります。控えから戻すときは restore を行ってください。"
                + $"新しく始めるときは、控えの置き場所 {settings.Folder} を別の所へ移してから起動してください。");
        }
    }

    /// <returns>What is missing, as the beginning of a sentence; null when the store is there.</returns>
    private static async Task<string?> MissingAsync(DataDirectory data, StoreSettings store, CancellationToken cancellation)
    {
        if (store.Address.IsPostgres)
        {
            return await ServerSchema.IsEmptyAsync(store.Address, cancellation) ? $"{store.Name} は空です" : null;
        }

        FileInfo file = new(data.Store);
        return !file.Exists ? $"データのファイル {data.Store} がありません"
            : file.Length == 0 ? $"データのファイル {data.Store} が空です"
            : null;
    }
}
