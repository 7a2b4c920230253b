using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Cluster;

/// <summary>Whether this process is one of several nodes, and how the others reach it.</summary>
internal sealed partial record ClusterSettings
{
    public const string Section = "VendorRisk:Cluster";
    public const string EnabledSetting = Section + ":Enabled";
    public const string NameSetting = Section + ":Name";
    public const string AddressSetting = Section + ":Address";
    public const string SiloPortSetting = Section + ":SiloPort";
    public const string DrainSetting = Section + ":DrainSeconds";

    public const int UsualSiloPort = 11111;

    private const int LongestDrain = 300;
    private static readonly string[] Known = [EnabledSetting, NameSetting, AddressSetting, SiloPortSetting, DrainSetting];

    /// <summary>Whether other nodes may share the database.</summary>
    public bool Enabled { get; init; }

    /// <summary>The cluster's name: nodes of one name find each other in their database.</summary>
    public string Name { get; init; } = "vendorrisk";

    /// <summary>Where the other nodes reach this one.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    public int SiloPort { get; init; } = UsualSiloPort;

    /// <summary>How long pages still work after the host was asked to stop, so that a proxy has time to send people elsewhere.</summary>
    public TimeSpan Drain { get; init; }

    /// <exception cref="StartupException">With every setting that is wrong.</exception>
    public static ClusterSettings Resolve(IConfiguration configuration, StoreSettings store)
    {
        List<string> problems = [];
        bool enabled = SettingFlag.Read(configuration, EnabledSetting, problems);
        foreach (string unknown in configuration.GetSection(Section).GetChildren().Select(setting => setting.Path).Where(path => !Known.Contains(path, StringComparer.OrdinalIgnoreCase)))
        {
            problems.Add($"設定 {unknown} はありません。使えるのは {string.Join('、', Known)} です。");
        }

        if (enabled && !store.Address.IsPostgres)
        {
            problems.Add($"複数台で動かす（{EnabledSetting}）には PostgreSQL が要ります。設定 {StoreSettings.Server} を postgres にし、{StoreSettings.ConnectionString} に接続文字列を指定してください。");
        }

        ClusterSettings settings = new()
        {
            Enabled = enabled,
            Drain = TimeSpan.FromSeconds(Number(configuration, DrainSetting, 0, LongestDrain, enabled ? 10 : 0, "秒数", problems)),
        };
        if (enabled)
        {
            settings = settings with
            {
                Name = NameIn(configuration, settings.Name, problems),
                Address = AddressIn(configuration, problems),
                SiloPort = Number(configuration, SiloPortSetting, IPEndPoint.MinPort + 1, IPEndPoint.MaxPort, UsualSiloPort, "ポート番号", problems),
            };
        }

        return problems.Count == 0 ? settings : throw new StartupException(string.Join(Environment.NewLine, problems));
    }

    private static string NameIn(IConfiguration configuration, string usual, List<string> problems)
    {
        string name = Given(configuration, NameSetting) ?? usual;
        if (!Word().IsMatch(name))
        {
            problems.Add($"設定 {NameSetting} には、英小文字で始まる 40 文字までの英小文字・数字・ハイフンを指定してください（今の値: {name}）。");
        }

        return name;
    }

    private static IPAddress AddressIn(IConfiguration configuration, List<string> problems)
    {
        if (Given(configuration, AddressSetting) is not { } given)
        {
            return OwnAddress.Find();
        }

        if (IPAddress.TryParse(given, out IPAddress? address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any))
        {
            return address;
        }

        problems.Add($"設定 {AddressSetting} には、ほかのノードからこのノードに届く IP アドレスを指定してください（今の値: {given}）。例: 10.0.0.11");
        return IPAddress.Loopback;
    }

    private static int Number(IConfiguration configuration, string setting, int least, int most, int usual, string what, List<string> problems)
    {
        if (Given(configuration, setting) is not { } given)
        {
            return usual;
        }

        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(string.Create(CultureInfo.InvariantCulture, $"設定 {setting} には {least} から {most} までの{what}を指定してください（今の値: {given}）。"));
        return usual;
    }

    private static string? Given(IConfiguration configuration, string setting) => configuration[setting]?.Trim() is { Length: > 0 } given ? given : null;

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex Word();
}
