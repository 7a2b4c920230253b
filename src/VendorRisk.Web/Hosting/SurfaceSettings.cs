using System.Collections.Immutable;
using System.Net;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>Under which names, past which proxies and over which kind of connection the product may be reached.</summary>
internal sealed record SurfaceSettings
{
    public const string HostsSetting = "VendorRisk:Hosts";
    public const string ProxiesSetting = "VendorRisk:Proxies";
    public const string PlainHttpSetting = "VendorRisk:PlainHttp";

    /// <summary>The framework's own switch, which believes whoever sends the headers.</summary>
    private const string BelievesEverybody = "FORWARDEDHEADERS_ENABLED";

    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>The names under which requests are answered, without a port; the machine's own loopback names are among them.</summary>
    public ImmutableHashSet<string> Hosts { get; init; } = LoopbackNames.All;

    /// <summary>The networks of the proxies whose word about a client's address is taken.</summary>
    public ImmutableArray<IPNetwork> Proxies { get; init; } = [];

    /// <exception cref="StartupException">With every setting that is wrong.</exception>
    public static SurfaceSettings Resolve(IConfiguration configuration, DataDirectory data)
    {
        List<string> problems = [];
        ImmutableArray<ListenAddress> listens = ListenAddress.In(configuration, problems);
        SurfaceSettings settings = new()
        {
            Hosts = LoopbackNames.All.Union(HostsIn(configuration, problems)).Union(listens.Where(listen => listen.Named).Select(listen => listen.Host)),
            Proxies = ProxiesIn(configuration, problems),
        };
        bool plainAllowed = SettingFlag.Read(configuration, PlainHttpSetting, problems);
        if (settings.Proxies.IsEmpty && !plainAllowed)
        {
            problems.AddRange(listens.Where(listen => listen is { Secure: false, Local: false }).Select(listen =>
                $"{listen.Text} は暗号化されない http で、この機械の外からも届きます。パスワードと個人情報が読み取られるおそれがあるため、起動しません。次のどれかにしてください。"
                + $"(1) certificate set で証明書を登録し、--urls https://… で待ち受ける。(2) TLS を受け持つプロキシを手前に置き、設定 {ProxiesSetting} にその IP アドレスを書く。"
                + $"(3) この機械だけで使うなら --urls http://localhost:5080 とする。危険を承知で http のまま使うときだけ、設定 {PlainHttpSetting} を true にしてください。"));
        }

        if (Array.Exists([.. listens], listen => listen.Secure) && !OfficeCertificate.IsThere(data) && !HasOtherCertificate(configuration))
        {
            problems.Add("https で待ち受けるには証明書が要ります。certificate set FILE で証明書と秘密鍵を登録してから起動してください。");
        }

        if (configuration[BelievesEverybody] is { } believes && bool.TryParse(believes, out bool on) && on)
        {
            problems.Add($"ASPNETCORE_{BelievesEverybody} は、だれが送った X-Forwarded-* も信じるため使えません。取り除き、設定 {ProxiesSetting} にプロキシの IP アドレスを書いてください。");
        }

        return problems.Count == 0 ? settings : throw new StartupException(string.Join(Environment.NewLine, problems));
    }

    /// <summary>The names that the operator gives, those that are none left out.</summary>
    public static ImmutableArray<string> HostsIn(IConfiguration configuration, List<string> problems)
    {
        ImmutableArray<string> given = Words(configuration, HostsSetting);
        foreach (string wrong in given.Where(host => !IsHost(host)))
        {
            problems.Add($"設定 {HostsSetting} の「{wrong}」はホスト名ではありません。http:// やポート番号を付けず、コンマで区切って書いてください。例: vendorrisk.city.example.lg.jp,10.0.0.11");
        }

        return [.. given.Where(IsHost)];
    }

    private static ImmutableArray<IPNetwork> ProxiesIn(IConfiguration configuration, List<string> problems)
    {
        ImmutableArray<IPNetwork>.Builder proxies = ImmutableArray.CreateBuilder<IPNetwork>();
        foreach (string word in Words(configuration, ProxiesSetting))
        {
            if (NetworkOf(word) is not { } network)
            {
                problems.Add($"設定 {ProxiesSetting} の「{word}」は IP アドレスでもネットワークでもありません。例: 10.0.0.5 または 172.30.53.0/24");
            }
            else if (network.PrefixLength == 0)
            {
                problems.Add($"設定 {ProxiesSetting} の「{word}」はすべてのアドレスを信じることになります。プロキシのアドレスだけを書いてください。");
            }
            else
            {
                proxies.Add(network);
            }
        }

        return proxies.ToImmutable();
    }

    private static IPNetwork? NetworkOf(string word) =>
        IPAddress.TryParse(word, out IPAddress? address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(word, out IPNetwork network) ? network
        : null;

    // One text with several words, or a list.
    private static ImmutableArray<string> Words(IConfiguration configuration, string setting) =>
    [
        .. configuration.GetSection(setting).GetChildren().Select(child => child.Value).Prepend(configuration[setting])
            .SelectMany(text => (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    private static bool IsHost(string word) => Uri.CheckHostName(word) != UriHostNameType.Unknown;

    private static bool HasOtherCertificate(IConfiguration configuration) =>
        configuration.GetSection("Kestrel:Certificates:Default").Exists()
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any(endpoint => endpoint.GetSection("Certificate").Exists());
}
