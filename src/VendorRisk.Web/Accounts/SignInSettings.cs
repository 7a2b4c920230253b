using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Accounts;

/// <summary>By which way people may sign in besides a password. There is one at most: a name means another person at another provider.</summary>
internal sealed record SignInSettings
{
    public const string TrustedHeaderSetting = "VendorRisk:SignIn:TrustedHeader";
    public const string OpenIdConnectSetting = "VendorRisk:SignIn:OpenIdConnect";
    public const string OpenAccountsSetting = "VendorRisk:SignIn:OpenAccounts";
    public const string ContactSetting = "VendorRisk:SignIn:Contact";

    private const string UsualClaim = "sub";
    private const string Symbols = "!#$%&'*+-.^_`|~";

    /// <summary>Headers that mean something else, to the server or to whoever stands before it.</summary>
    private static readonly string[] Taken = ["Host", "Cookie", "Authorization", "Connection", "Upgrade", "Origin", "Referer", "User-Agent", "Accept", "Content-Type", "Content-Length"];

    public ExternalWay Way { get; init; }

    /// <summary>The header in which the proxy names the person; null in every other way.</summary>
    public string? Header { get; init; }

    /// <summary>The identity provider; null in every other way.</summary>
    public OpenIdConnectSettings? Provider { get; init; }

    /// <summary>Whether a name without an account gets one, without posts, to which an administrator can then give some.</summary>
    public bool OpenAccounts { get; init; }

    /// <summary>Whom to ask for an account, in the office's words; null for nobody in particular.</summary>
    public string? Contact { get; init; }

    /// <exception cref="StartupException">With every setting that is wrong.</exception>
    public static SignInSettings Resolve(IConfiguration configuration, SurfaceSettings surface)
    {
        List<string> problems = [];
        string? header = HeaderIn(configuration, surface, problems);
        OpenIdConnectSettings? provider = ProviderIn(configuration, problems);
        if (header is not null && provider is not null)
        {
            problems.Add($"設定 {TrustedHeaderSetting} と {OpenIdConnectSetting} は、どちらか一つだけにしてください。同じ名前が、別々の認証元で別の人を指すことがあるためです。");
        }

        SignInSettings settings = new()
        {
            Way = header is not null ? ExternalWay.TrustedHeader : provider is not null ? ExternalWay.OpenIdConnect : ExternalWay.None,
            Header = header,
            Provider = provider,
            OpenAccounts = SettingFlag.Read(configuration, OpenAccountsSetting, problems),
            Contact = Given(configuration, ContactSetting),
        };
        return problems.Count == 0 ? settings : throw new StartupException(string.Join(Environment.NewLine, problems));
    }

    private static string? HeaderIn(IConfiguration configuration, SurfaceSettings surface, List<string> problems)
    {
        if (Given(configuration, TrustedHeaderSetting) is not { } header)
        {
            return null;
        }

        if (!header.All(c => char.IsAsciiLetterOrDigit(c) || Symbols.Contains(c, StringComparison.Ordinal))
            || Taken.Contains(header, StringComparer.OrdinalIgnoreCase)
            || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            || header.StartsWith("Sec-", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add($"設定 {TrustedHeaderSetting} の「{header}」は、利用者の名前を渡すヘッダーの名前に使えません。例: X-Remote-User");
        }

        if (surface.Proxies.IsEmpty)
        {
            problems.Add($"設定 {TrustedHeaderSetting} を使うには、そのヘッダーを付けるプロキシの IP アドレスを設定 {SurfaceSettings.ProxiesSetting} に書いてください。それ以外から届いたヘッダーは信じません。");
        }

        return header;
    }

    private static OpenIdConnectSettings? ProviderIn(IConfiguration configuration, List<string> problems)
    {
        if (!configuration.GetSection(OpenIdConnectSetting).Exists())
        {
            return null;
        }

        int before = problems.Count;
        string? secret = SecretIn(configuration, problems);
        bool unreadable = problems.Count > before;
        string? client = Part("ClientId");
        foreach ((string name, bool missing) in new[] { ("ClientId", client is null), ("ClientSecretFile", secret is null && !unreadable) })
        {
            if (missing)
            {
                problems.Add($"設定 {OpenIdConnectSetting}:{name} がありません。認証基盤に VendorRisk を登録したときの値を指定してください。");
            }
        }

        if (!Uri.TryCreate(Part("Authority"), UriKind.Absolute, out Uri? authority) || (authority.Scheme != Uri.UriSchemeHttps && !(authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            problems.Add($"設定 {OpenIdConnectSetting}:Authority には、認証基盤の https のアドレスを指定してください（今の値: {Part("Authority")}）。例: https://login.city.example.lg.jp/realms/office");
        }

        return authority is null || client is null || secret is null ? null : new OpenIdConnectSettings(authority, client, secret, Part("NameClaim") ?? UsualClaim, Part("Button"));

        string? Part(string name) => Given(configuration, $"{OpenIdConnectSetting}:{name}");
    }

    private static string? SecretIn(IConfiguration configuration, List<string> problems)
    {
        const string setting = OpenIdConnectSetting + ":ClientSecretFile";
        if (Given(configuration, setting) is not { } file)
        {
            return Given(configuration, OpenIdConnectSetting + ":ClientSecret");
        }

        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } secret ? secret : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add($"設定 {setting} のファイル {file} を読めません（{problem.Message}）。");
            return null;
        }
    }

    private static string? Given(IConfiguration configuration, string setting) => configuration[setting]?.Trim() is { Length: > 0 } given ? given : null;
}
