namespace VendorRisk.Web.Composition;

/// <summary>Who acts here. Until people sign in it is one local user, whose name the operator sets; no page asks for it.</summary>
internal sealed record CurrentActor
{
    public const string Setting = "VendorRisk:Actor";

    /// <summary>The name when the operator sets none.</summary>
    public const string DefaultName = "担当者（この端末）";

    /// <summary>What the logs of the modules take.</summary>
    private const int LongestName = 100;

    public CurrentActor(string name) => Actor = new Actor(name);

    public Actor Actor { get; }

    /// <exception cref="StartupException">The name cannot be recorded.</exception>
    public static CurrentActor Resolve(IConfiguration configuration)
    {
        string name = configuration[Setting]?.Trim() ?? "";
        return name.Length > LongestName || name.Any(char.IsControl)
            ? throw new StartupException($"設定 {Setting} の名前は、{LongestName}文字以内で、改行などを入れずに指定してください。")
            : new CurrentActor(name.Length == 0 ? DefaultName : name);
    }
}
