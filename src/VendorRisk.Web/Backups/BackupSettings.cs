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
    public static BackupSettings Resolve(IConfiguration configuration, DataDirectory data) =>
        new(Path.GetFullPath(configuration[Setting] is { } given && !string.IsNullOrWhiteSpace(given) ? given : "backups", data.Path), string.Equals(configuration[UpgradeSetting], Skip, StringComparison.OrdinalIgnoreCase));
}
