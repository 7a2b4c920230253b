using System.Collections.Immutable;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Signing;
using VendorRisk.PluginHost.Workers;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>Looks for everything that a host would refuse a pack for, and for what its readers would miss: the pages.</summary>
internal static class PackInspection
{
    private const string Page = ".md";

    /// <summary>Listed files that are missing or differ, and files that nobody listed.</summary>
    public static IEnumerable<string> OfFiles(PackContents contents, PackManifest manifest, bool requireHashes)
    {
        if (HostContract.Refuses(manifest.Contract) is { } refused)
        {
            yield return refused;
        }

        if (!requireHashes)
        {
            yield break;
        }

        if (manifest.Files.IsEmpty)
        {
            yield return "plugin.json に files（ファイルごとの SHA-256）がありません。rules pack で作ったものを使ってください。";
            yield break;
        }

        foreach ((string name, string hash) in manifest.Files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (contents.Find(name) is not { } bytes)
            {
                yield return $"plugin.json の files にある {name} がありません。rules pack で作り直してください。";
            }
            else if (PackFiles.Sha256(bytes) != hash)
            {
                yield return $"{name} の SHA-256 が plugin.json と一致しません。作ったあとで変わっています。rules pack で作り直すか、受け取り直してください。";
            }
        }

        foreach (string name in contents.Files.Keys.Where(n => n != PackFiles.ManifestName && n != PackSignature.FileName && !manifest.Files.ContainsKey(n)))
        {
            yield return $"{name} が plugin.json の files にありません。rules pack で作り直すか、要らないファイルなら取り除いてください。";
        }
    }

    /// <summary>What is wrong with the assembly as far as its metadata tells; nothing of it runs.</summary>
    public static ImmutableArray<string> OfAssembly(PackContents contents, PackManifest manifest) =>
        contents.Find(manifest.Assembly) is { } assembly
            ? PackScan.Problems(assembly)
            : [$"アセンブリ {manifest.Assembly} がありません。dotnet build のあとで、その出力フォルダーを指定してください。"];

    /// <summary>
    /// Whether the pack loads, and whether every rule keeps to the conventions and has its page. It runs the pack's code, in a worker process: only for
    /// a pack in which nothing else is wrong.
    /// </summary>
    public static (ImmutableArray<RuleDescriptor> Rules, ImmutableArray<string> Problems) OfRules(PackContents contents, PackManifest manifest)
    {
        ForeignPack read = ForeignPack.Load(manifest, signer: null, contents.Find(manifest.Assembly)!, WorkerSetup.Usual);
        if (read.Pack is not { } pack)
        {
            return ([], read.Problems);
        }

        ImmutableArray<RuleDescriptor> rules = [.. pack.Rules.Select(r => r.Descriptor).OrderBy(r => r.Id, StringComparer.Ordinal)];
        pack.Unload();
        return (rules, [.. Pages(contents, [.. rules.Select(r => r.Id)])]);
    }

    private static IEnumerable<string> Pages(PackContents contents, HashSet<string> rules)
    {
        foreach (string rule in rules.Order(StringComparer.Ordinal))
        {
            if (contents.Find(rule + Page) is not { } page)
            {
                yield return $"規則 {rule} の頁 {rule}{Page} がありません。何を見るか、なぜ大事か、直し方、例を日本語で書いてください。";
            }
            else if (string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(page)))
            {
                yield return $"規則 {rule} の頁 {rule}{Page} が空です。何を見るか、なぜ大事か、直し方、例を日本語で書いてください。";
            }
        }

        foreach (string page in contents.Files.Keys.Where(n => n.EndsWith(Page, StringComparison.Ordinal) && !rules.Contains(n[..^Page.Length])))
        {
            yield return $"頁 {page} に当たる規則がありません。規則の id と頁の名前をそろえてください。";
        }
    }
}
