using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>Where the backups by schedule go, and how many of them are kept.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="SkipBeforeUpgrade">Whether the operator has made a backup of the PostgreSQL database before an upgrade.</param>
internal sealed record BackupSettings(string Folder, bool SkipBeforeUpgrade = false)
{
    public const string Setting = "VendorRisk:Backup:Folder";

    /// <summary>What is done before an upgrade of a PostgreSQL database: nothing, where it says <see cref="Skip"/>.</summary>
    public const string UpgradeSetting = "VendorRisk:Backup:BeforeUpgrade";

    public const string Skip = "skip";

    /// <summary>Of how many days the newest backup is kept.</summary>
    public const int Days = 7;

    /// <summary>Of how many weeks the newest backup is kept.</summary>
    public const int Weeks = 4;

    /// <summary>How many backups from before an upgrade are kept.</summary>
    public const int Upgrades = 3;

    /// <summary>The folder of the settings, else <c>backups</c> in the data folder. A relative path is taken from there.</summary>
    /// <exception cref="StartupException">A setting cannot be read.</exception>
    public static BackupSettings Resolve(IConfiguration configuration, DataDirectory data)
    {
        string folder = configuration[Setting] is { } given && !string.IsNullOrWhiteSpace(given) ? given : "backups";
        string before = configuration[UpgradeSetting]?.Trim() ?? "";
        return before.Length == 0 || string.Equals(before, Skip, StringComparison.OrdinalIgnoreCase)
            ? new BackupSettings(Path.GetFullPath(folder, data.Path), before.Length > 0)
            : throw new StartupException($"設定 {UpgradeSetting} には {Skip} だけを指定できます（今の値: {before}）。更新の前に控えを自動で取るときは、設定を外してください。");
    }
}
