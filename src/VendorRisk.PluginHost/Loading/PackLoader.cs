using System.Collections.Immutable;
using VendorRisk.PluginHost.Border;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Loading;

/// <summary>Loads one plugin folder. Whatever is wrong with it becomes a state with a reason; nothing is thrown.</summary>
internal sealed class PackLoader(bool requireHashes, BorderThread border)
{
    public PackLoad Load(DirectoryInfo folder)
    {
        (byte[]? json, string? problem) = PackFiles.ReadManifest(folder);
        if (json is null)
        {
            return PackLoad.Refused(folder.Name, null, PackState.Faulted, problem!);
        }

        (PackManifest? manifest, problem) = PackManifestReader.Read(json);
        if (manifest is null)
        {
            return PackLoad.Refused(folder.Name, null, PackState.Faulted, problem!);
        }

        if (HostContract.Refuses(manifest.Contract) is { } reason)
        {
            return PackLoad.Refused(manifest.Id, manifest.Version, PackState.Incompatible, reason);
        }

        (byte[]? assembly, problem) = PackFiles.ReadAssembly(folder, manifest, requireHashes);
        if (assembly is null)
        {
            return Faulted(manifest, problem!);
        }

        ImmutableArray<string> found = PackScan.Problems(assembly);
        return found.IsEmpty ? Load(manifest, assembly) : Faulted(manifest, string.Join(" ", found));
    }

    private PackLoad Load(PackManifest manifest, byte[] assembly)
    {
        PackLoadContext context = new(manifest.Id);
        BorderOutcome<PackReading> outcome = border.Run(_ => PackReading.Of(manifest.Id, context, assembly));
        switch (outcome)
        {
            case BorderOutcome<PackReading>.Answered { Value: { Problem: null } reading }:
                PackStamp stamp = new(manifest.Id, manifest.Version.ToString(), PackFiles.Sha256(assembly));
                return new PackLoad(new PackStatus(stamp.Id, stamp.Version, PackState.Active, null), new LoadedPack(stamp, reading.Rules));
            case BorderOutcome<PackReading>.Answered { Value.Problem: var problem }:
                return Faulted(manifest, problem);
            case BorderOutcome<PackReading>.Threw { Text: var text }:
                return Faulted(manifest, $"読み込みに失敗しました: {text}");
            default:
                return Faulted(manifest, "読み込みが時間内に終わりませんでした。プラグインを取り除き、本システムを再起動してください。");
        }
    }

    private static PackLoad Faulted(PackManifest manifest, string reason) =>
        PackLoad.Refused(manifest.Id, manifest.Version, PackState.Faulted, reason);
}
