namespace VendorRisk.Web.Composition;

/// <summary>
/// Whose plugins may be installed, and whether the operating system must shut them in. The keys lie outside the data folder, so that whoever can write there, the product itself for one, cannot add to them.
/// </summary>
/// <param name="KeysFolder">The folder of public keys one of which must have signed a plugin; null where the operator takes unsigned ones.</param>
/// <param name="RequireIsolation">Whether plugins are refused where the operating system cannot shut them in.</param>
internal sealed record PluginSettings(string? KeysFolder, bool RequireIsolation)
{
    public const string FolderSetting = "VendorRisk:Plugins:Keys";
    public const string UnsignedSetting = "VendorRisk:Plugins:Unsigned";
    public const string WithoutIsolationSetting = "VendorRisk:Plugins:WithoutIsolation";

    /// <summary>What commands and pages have when nobody resolves the settings for them.</summary>
    public static PluginSettings FromEnvironment(DataDirectory data) => Resolve(new ConfigurationBuilder().AddEnvironmentVariables().Build(), data);

    /// <exception cref="StartupException">With every setting that is wrong.</exception>
    public static PluginSettings Resolve(IConfiguration configuration, DataDirectory data)
    {
        List<string> problems = [];
        string? given = configuration[FolderSetting]?.Trim() is { Length: > 0 } named ? named : null;
        bool unsigned = SettingFlag.Read(configuration, UnsignedSetting, problems);
        bool open = SettingFlag.Read(configuration, WithoutIsolationSetting, problems);
        if (given is not null && unsigned)
        {
            problems.Add($"設定 {UnsignedSetting} が true のときは署名を確かめないため、{FolderSetting} は使われません。どちらか一方にしてください。");
        }

        string folder = Path.GetFullPath(given ?? "plugin-keys", AppContext.BaseDirectory);
        if (given is not null && !Directory.Exists(folder))
        {
            problems.Add($"設定 {FolderSetting} のフォルダー {folder} がありません。許す人の公開鍵（.pem）を置いたフォルダーを指定してください。");
        }

        if (LiesInside(folder, data.Path))
        {
            problems.Add($"設定 {FolderSetting} のフォルダー {folder} がデータの置き場所 {data.Path} の中にあります。本システムが書き込めない、外のフォルダーに移してください。");
        }

        return problems.Count > 0 ? throw new StartupException(string.Join(Environment.NewLine, problems)) : new PluginSettings(unsigned ? null : folder, !open);
    }

    private static bool LiesInside(string folder, string data) => Inside(EndOf(folder), EndOf(data));

    // Where a link leads counts, not where it lies.
    private static string EndOf(string folder) => Directory.Exists(folder) && Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(folder);

    private static bool Inside(string folder, string data) =>
        (folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar).StartsWith(data.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
