using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>A store that is gone while its backups are there was lost: a new one in its place would be backed up every night until the good backups are deleted.</summary>
internal static class LostStore
{
    /// <exception cref="StartupException">The store is missing or empty, and there are backups of it.</exception>
    public static void Refuse(DataDirectory data, StoreSettings store, BackupSettings settings)
    {
        FileInfo file = new(data.Store);
        if (store.Address.IsPostgres || file is { Exists: true, Length: > 0 } || !Directory.Exists(settings.Folder))
        {
            return;
        }

        if (Directory.EnumerateFiles(settings.Folder, "*.zip").Order(StringComparer.Ordinal).LastOrDefault() is { } backup)
        {
            throw new StartupException(
                $"データのファイル {data.Store} {(file.Exists ? "が空です" : "がありません")}が、控え {backup} などがあります。控えから戻すときは restore を行ってください。"
                + $"新しく始めるときは、控えの置き場所 {settings.Folder} を別の所へ移してから起動してください。");
        }
    }
}
