using System.Collections.Immutable;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Puts what judges and what is stored together into what an administrator sees.</summary>
internal static class PackEntries
{
    public static ImmutableArray<PackEntry> Of(
        RulesInForce rules, ImmutableArray<(PackRow Row, ImmutableArray<PackVersionRow> Versions)> installed, ImmutableArray<PackUse> uses)
    {
        Dictionary<string, PackStatus> standing = rules.Packs.GroupBy(p => p.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        Dictionary<string, LoadedPack> loaded = rules.Host.Packs.ToDictionary(p => p.Stamp.Id, StringComparer.Ordinal);
        IEnumerable<PackEntry> shipped = rules.Host.Loads.Where(l => !l.Foreign).Select(l => new PackEntry
        {
            Id = l.Status.Id,
            Version = l.Status.Version,
            State = standing[l.Status.Id].Version == l.Status.Version ? standing[l.Status.Id].State : l.Status.State,
            Reason = standing[l.Status.Id].Version == l.Status.Version ? standing[l.Status.Id].Reason : l.Status.Reason,
            Shipped = true,
            Rules = l.Pack?.Rules.Length ?? 0,
        });
        return
        [
            .. shipped.Concat(installed.Select(p => Of(p.Row, p.Versions, standing.GetValueOrDefault(p.Row.Id), loaded.GetValueOrDefault(p.Row.Id))
                with { Assessments = uses.Where(u => u.Id == p.Row.Id).Sum(u => u.Assessments) }))
                .OrderBy(e => e.Shipped).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }

    private static PackEntry Of(PackRow row, ImmutableArray<PackVersionRow> versions, PackStatus? status, LoadedPack? pack)
    {
        bool active = row.ActiveVersion is not null;
        return new PackEntry
        {
            Id = row.Id,
            Version = row.ActiveVersion,
            State = active ? status?.State ?? PackState.Faulted : PackState.Disabled,
            Reason = active ? status?.Reason : "有効にしていません。使うときは、版を選んで有効にしてください。",
            Shipped = false,
            Rules = pack?.Rules.Length ?? 0,
            Breaches = Math.Max(pack?.Breaches ?? 0, row.Breaches),
            Versions = [.. versions.Select(v => new PackVersion(v.Version, v.InstalledBy, PackLedger.Time(v.InstalledAt), v.Signer))],
            Revision = row.Revision,
        };
    }
}
