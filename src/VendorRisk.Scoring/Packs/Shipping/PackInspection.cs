using System.Collections.Immutable;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Scoring.Packs.Signing;

namespace VendorRisk.Scoring.Packs.Shipping;

/// <summary>Looks for everything that a host would refuse a pack for, and for what its readers would miss: the pages.</summary>
internal static class PackInspection
{
    private const string Page = ".md";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

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

    /// <summary>What the assembly is, whether it loads, and whether every rule keeps to the conventions and has its page.</summary>
    public static (ImmutableArray<RuleDescriptor> Rules, ImmutableArray<string> Problems) OfRules(PackContents contents, PackManifest manifest)
    {
        if (contents.Find(manifest.Assembly) is not { } assembly)
        {
            return ([], [$"アセンブリ {manifest.Assembly} がありません。dotnet build のあとで、その出力フォルダーを指定してください。"]);
        }

        ImmutableArray<string> scanned = PackScan.Problems(assembly);
        if (!scanned.IsEmpty || HostContract.Refuses(manifest.Contract) is not null)
        {
            return ([], scanned);
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-pack-");
        try
        {
            // Its files have been looked at one by one already; here they are not listed, so that what is said of them is said once.
            File.WriteAllBytes(Path.Combine(folder.FullName, PackFiles.ManifestName), ManifestFiles.Without(contents.Files[PackFiles.ManifestName]));
            File.WriteAllBytes(Path.Combine(folder.FullName, manifest.Assembly), assembly);
            return Loaded(folder, contents);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (ImmutableArray<RuleDescriptor> Rules, ImmutableArray<string> Problems) Loaded(DirectoryInfo folder, PackContents contents)
    {
        using BorderThread border = new(Limit);
        PackLoad load = new PackLoader(requireHashes: false, border).Load(folder);
        if (load.Pack is not { } pack)
        {
            return ([], [load.Status.Reason!]);
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
