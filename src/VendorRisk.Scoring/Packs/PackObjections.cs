using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Why a command cannot be done, apart from what is wrong with the plugin itself; all reasons at once, in Japanese.</summary>
internal static class PackObjections
{
    public static ImmutableArray<string> To(ChangeOrigin context, ScoringOptions options) =>
    [
        .. options.InstalledFolder is null ? ["この場所ではプラグインを入れられません。"] : Array.Empty<string>(),
        .. Text(context.Who, "だれが行うか（氏名）"),
        .. Text(context.Why, "理由"),
        .. context.CommandId == Guid.Empty ? ["操作の番号がありません。画面を開き直して、もう一度操作してください。"] : Array.Empty<string>(),
    ];

    /// <param name="manifest">What the offered plugin says of itself.</param>
    /// <param name="contents">Its files.</param>
    /// <param name="there">The installed versions.</param>
    /// <param name="retired">The same version, removed and kept for replays; null when there is none.</param>
    /// <param name="host">The plugins that are loaded.</param>
    public static IEnumerable<string> ToInstalling(
        PackManifest manifest, PackContents contents, ImmutableArray<PackVersionRow> there, PackVersionRow? retired, PackHost host)
    {
        string hash = contents.ManifestHash;
        if (retired is not null && retired.ManifestHash != hash)
        {
            yield return $"{retired.Id} の版 {retired.Version} は、中身の違うものを使った評価が保存されていて、その再現のために残しています。作った人に、版を上げるよう頼んでください。";
        }

        if (IsShipped(host, manifest.Id))
        {
            yield return $"プラグイン {manifest.Id} は本体に付いています。同じ id のものは入れられません。作った人に、別の id にするよう頼んでください。";
        }

        if (there.FirstOrDefault(v => v.Version == manifest.Version.ToString()) is { } same)
        {
            yield return same.ManifestHash == hash
                ? $"{same.Id} の版 {same.Version} は、{same.InstalledBy} さんがすでに入れています。"
                : $"{same.Id} の版 {same.Version} は、中身の違うものを {same.InstalledBy} さんがすでに入れています。作った人に、版を上げるよう頼んでください。";
        }
    }

    /// <remarks>Two rules with one id would both be silenced, and with the newcomer's the product's own.</remarks>
    public static ImmutableArray<string> ToActivating(LoadedPack pack, PackHost host)
    {
        HashSet<string> own = [.. pack.Rules.Select(r => r.Descriptor.Id)];
        return
        [
            .. host.Packs.Where(p => p.Stamp.Id != pack.Stamp.Id).SelectMany(p => p.Rules).Where(r => own.Contains(r.Descriptor.Id))
                .Select(r => $"規則 {r.Descriptor.Id} は、プラグイン {r.Pack} にもあります。一方を止めるか、作った人に別の id にするよう頼んでください。"),
        ];
    }

    private static bool IsShipped(PackHost host, string id) =>
        host.Loads.Any(l => string.Equals(l.Status.Id, id, StringComparison.OrdinalIgnoreCase) && !l.Foreign);

    private static string[] Text(string? text, string what) =>
        string.IsNullOrWhiteSpace(text) ? [$"{what}を書いてください。"]
        : text.Length > ProblemList.LongestText ? [$"{what}が長すぎます（{ProblemList.LongestText}字まで）。"]
        : [];
}
