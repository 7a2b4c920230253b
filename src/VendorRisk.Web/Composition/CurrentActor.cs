namespace VendorRisk.Web.Composition;

/// <summary>Who acts here: on a page whoever signed in, at the console its operator, whose name a setting gives. No page asks for it.</summary>
internal sealed class CurrentActor
{
    public const string Setting = "VendorRisk:Actor";

    /// <summary>The operator's name when no setting gives one.</summary>
    public const string DefaultName = "担当者（この端末）";

    /// <summary>What the logs of the modules take.</summary>
    private const int LongestName = 100;

    private readonly Func<Actor> who;

    /// <summary>The operator at the console.</summary>
    public CurrentActor(string name)
    {
        Actor operating = Actor.Operator(name);
        who = () => operating;
    }

    /// <param name="who">Says who acts at the moment.</param>
    public CurrentActor(Func<Actor> who) => this.who = who;

    public Actor Actor => who();

    /// <exception cref="StartupException">The name cannot be recorded.</exception>
    public static CurrentActor Resolve(IConfiguration configuration)
    {
        string name = configuration[Setting]?.Trim() ?? "";
        return name.Length > LongestName || name.Any(char.IsControl)
            ? throw new StartupException($"設定 {Setting} の名前は、{LongestName}文字以内で、改行などを入れずに指定してください。")
            : new CurrentActor(name.Length == 0 ? DefaultName : name);
    }
}
