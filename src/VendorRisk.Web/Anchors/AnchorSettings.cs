using VendorRisk.Linked.Chain;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Anchors;

/// <summary>Where the signed heads of the logs are kept, outside of the store.</summary>
/// <param name="Folder">The folder of checkpoints.</param>
/// <param name="Key">The private key's file; made where it is missing.</param>
/// <param name="Name">Whose logs they are, as checkpoints and key say.</param>
internal sealed record AnchorSettings(string Folder, string Key, string Name)
{
    public const string FolderSetting = "VendorRisk:Anchors:Folder";
    public const string KeySetting = "VendorRisk:Anchors:Key";
    public const string NameSetting = "VendorRisk:Anchors:Name";

    private const string DefaultKey = "anchor-key.pem";
    private const string DefaultName = "vendorrisk.local";

    public string Checkpoints => Path.Combine(Folder, Checkpoint.FileName);

    public string PublicKey => Path.Combine(Folder, NoteKey.FileName);

    public string Signer => Name + "/anchor";

    /// <summary>The folder of the settings, else one beside the data folder, named after it; the key of the settings, else one in the data folder.</summary>
    /// <exception cref="StartupException">A setting cannot be used.</exception>
    public static AnchorSettings Resolve(IConfiguration configuration, DataDirectory data)
    {
        string folder = Path.GetFullPath(NonEmpty(configuration[FolderSetting]) ?? data.Path.TrimEnd(Path.DirectorySeparatorChar) + "-anchors", data.Path);
        string name = NonEmpty(configuration[NameSetting]) ?? DefaultName;
        return name.Any(c => c is '+' || char.IsWhiteSpace(c) || char.IsControl(c))
            ? throw new StartupException($"設定 {NameSetting} には、空白と + を含まない名前を指定してください（例: vendorrisk.city.example.lg.jp）。")
            : new AnchorSettings(folder, Path.GetFullPath(NonEmpty(configuration[KeySetting]) ?? DefaultKey, data.Path), name);
    }

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
