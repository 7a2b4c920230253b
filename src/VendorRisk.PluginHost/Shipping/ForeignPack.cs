using System.Collections.Immutable;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Linked.Workers;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Inspection;
using VendorRisk.PluginHost.Packs;
using VendorRisk.PluginHost.Signing;
using VendorRisk.PluginHost.Workers;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>
/// A plugin from elsewhere after it was looked at: first its files, then its metadata, and only when nothing is wrong there is it loaded, in a worker.
/// </summary>
/// <param name="Manifest">What its manifest says; null when that cannot be read.</param>
/// <param name="Signer">Whose allowed key signed it; null when none was asked for or none did.</param>
/// <param name="Problems">Everything that is wrong, in Japanese.</param>
/// <param name="Pack">The plugin, its worker running; null when something is wrong.</param>
internal sealed record ForeignPack(PackManifest? Manifest, string? Signer, ImmutableArray<string> Problems, LoadedPack? Pack)
{
    private const int MostRules = 500;

    public static ForeignPack Of(PackContents contents, AllowedKeys? allowed, WorkerSetup setup, Action<int, string>? breached = null)
    {
        List<string> problems = [.. contents.Problems];
        if (contents.Find(PackFiles.ManifestName) is not { } json)
        {
            problems.Add($"{PackFiles.ManifestName} がありません。rules pack で作った ZIP ファイルを指定してください。");
            return new ForeignPack(null, null, [.. problems], null);
        }

        string? signature = contents.Find(PackSignature.FileName) is { } sig ? Encoding.UTF8.GetString(sig) : null;
        SignatureCheck? check = allowed is null ? null : PackSignature.Verify(json, signature, allowed);
        problems.AddRange(check is { Valid: false } ? check.Problems : []);
        (PackManifest? manifest, string? wrong) = PackManifestReader.Read(json);
        if (manifest is null)
        {
            return new ForeignPack(null, check?.Signer, [.. problems, wrong!], null);
        }

        problems.AddRange(PackInspection.OfFiles(contents, manifest, requireHashes: true));
        byte[]? assembly = contents.Find(manifest.Assembly);
        problems.AddRange(assembly is null ? [] : PackScan.Problems(assembly));
        return problems.Count > 0
            ? new ForeignPack(manifest, check?.Signer, [.. problems], null)
            : Load(manifest, check?.Signer, assembly!, setup, breached);
    }

    /// <summary>Loads a plugin whose files, signature and metadata have been looked at already, in a worker.</summary>
    public static ForeignPack Load(PackManifest manifest, string? signer, byte[] assembly, WorkerSetup setup, Action<int, string>? breached = null)
    {
        WorkerPack worker = new(manifest.Id, assembly, setup);
        WorkerLoaded loaded;
        try
        {
            loaded = worker.Load();
        }
        catch (WorkerBreach breach)
        {
            return new ForeignPack(manifest, signer, [$"読み込みに失敗しました: {breach.Message}"], null);
        }

        ImmutableArray<string> problems = loaded.Problem is { } problem ? [problem] : ProblemsOf(loaded.Rules);
        if (!problems.IsEmpty)
        {
            worker.Retire();
            return new ForeignPack(manifest, signer, problems, null);
        }

        ImmutableArray<LoadedRule> rules = [.. loaded.Rules.Select(d => new LoadedRule(new WorkerRule(d), d, manifest.Id))];
        PackStamp stamp = new(manifest.Id, manifest.Version.ToString(), PackFiles.Sha256(assembly));
        return new ForeignPack(manifest, signer, [], new LoadedPack(stamp, rules, worker) { Breached = breached });
    }

    /// <remarks>The worker has looked already; but what it says came out of a process that ran foreign code.</remarks>
    private static ImmutableArray<string> ProblemsOf(ImmutableArray<RuleDescriptor> rules) =>
        rules.IsDefaultOrEmpty || rules.Length > MostRules
            ? ["規則が1つもないか、多すぎます。"]
            : [.. rules.SelectMany(r => DescriptorInspection.Problems(r).Select(p => $"{r?.Id}: {p.Ja}")).Take(10)];
}
