using System.Collections.Immutable;
using VendorRisk.Monitoring;
using VendorRisk.Web.Api;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Webhooks;

/// <summary>Reads which hosts in the office's own networks may be sent to.</summary>
internal static class WebhookHosts
{
    public const string PrivateSetting = "VendorRisk:Webhooks:AllowPrivate";
    public const string HostsSetting = "VendorRisk:Webhooks:AllowedHosts";

    private static readonly char[] Separators = [',', ';', ' '];

    /// <exception cref="StartupException">With everything that is wrong with them.</exception>
    public static WebhookSettings Resolve(IConfiguration configuration)
    {
        List<string> problems = [];
        bool open = SettingFlag.Read(configuration, PrivateSetting, problems);
        string[] words =
        [
            .. configuration.GetSection(HostsSetting).GetChildren().Select(child => child.Value).Prepend(configuration[HostsSetting])
                .SelectMany(text => (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        ];
        problems.AddRange(words.Where(word => Uri.CheckHostName(word) == UriHostNameType.Unknown).Select(word =>
            $"設定 {HostsSetting} の「{word}」はホスト名でも IP アドレスでもありません。https:// やポート番号、* や /24 を付けず、コンマで区切って書いてください。例: renkei.city.example.lg.jp,10.0.0.21"));
        return problems.Count > 0
            ? throw new StartupException(string.Join(Environment.NewLine, problems))
            : new WebhookSettings { AllowPrivate = open, AllowedHosts = [.. words.Select(word => word.Trim('[', ']').TrimEnd('.').ToLowerInvariant())], ApiRoot = ApiAddresses.Root };
    }
}
