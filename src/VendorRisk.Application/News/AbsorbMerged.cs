using VendorRisk.Linked.Keys;
using VendorRisk.Registry;

namespace VendorRisk.Application.News;

/// <summary>
/// The second step of a merger: the surviving vendor takes over what the merged one held. Delivered again it finds that it is done; a version that somebody else
/// made meanwhile is read again; a vendor that was itself merged meanwhile is followed to the surviving one.
/// </summary>
internal sealed class AbsorbMerged(IVendorRegistry registry) : IOutboxSubscriber
{
    private const int MostTries = 20;

    public string Name => "absorb-merged";

    public bool Takes(string outbox) => outbox == VendorNews.Outbox;

    public async Task TakeAsync(string outbox, OutboxRow row, CancellationToken cancellation)
    {
        if (row.Kind != nameof(MergeVendor))
        {
            return;
        }

        VendorId merged = VendorNews.Of(row).VendorId;
        VendorChangeResult? last = null;
        for (int tries = 0; tries < MostTries; tries++)
        {
            if (await NextAsync(merged, cancellation) is not { } command)
            {
                return;
            }

            // Whatever is answered, the register says next whether it is done.
            last = await registry.ExecuteAsync(command, cancellation);
        }

        string problems = last is VendorChangeResult.Rejected rejected ? string.Join(' ', rejected.Problems.Select(p => p.Message)) : $"{last}";
        throw new InvalidOperationException($"What vendor {merged} held could not be taken over: {problems}");
    }

    /// <returns>Null when nothing is left to do.</returns>
    private async Task<AbsorbVendor?> NextAsync(VendorId merged, CancellationToken cancellation)
    {
        // The snapshot asks the store how far it is; what a grain remembers may be old.
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        if (register.FindMerged(merged) is not { Merged: { } merger } from)
        {
            return null; // A sample that was removed.
        }

        (VendorMergeKind kind, DateOnly? on) = (merger.Kind, merger.On);
        VendorId next = merger.Into;
        while (register.FindMerged(next) is { Merged: { } further } between)
        {
            if (HasTaken(between, merged))
            {
                return null; // It took what that one held, and hands it on with its own.
            }

            // The firm that stands is another than this one as soon as one of them was taken over.
            (kind, on) = kind == VendorMergeKind.SameFirm ? (further.Kind, further.On) : (kind, on);
            next = further.Into;
        }

        return register.Find(next) is { } into && !HasTaken(into, merged)
            ? new AbsorbVendor(into.Id, into.Version, await OriginAsync(from, VendorMergePlan.Of(from, into, kind, on), cancellation), from, kind, on)
            : null;
    }

    private async Task<ChangeOrigin> OriginAsync(Vendor from, VendorMergePlan plan, CancellationToken cancellation)
    {
        VendorHistoryEntry merger = (await registry.HistoryAsync(from.Id, cancellation)).Last(entry => entry.Command == nameof(MergeVendor));
        string[] left = [.. new[] { plan.NumberStays ? "法人番号" : null, plan.NoteStays ? "備考" : null }.OfType<string>()];
        string why = $"「{from.LegalName}」の統合により記録を引き継ぎました。"
            + (left.Length == 0 ? "" : $"{string.Join('と', left)}は統合先のものを残し、引き継いでいません。") + $"理由：{merger.Why}";
        return new ChangeOrigin(CommandId(from, plan.Into!), merger.Who, why.Length > ProblemList.LongestText ? why[..ProblemList.LongestText] : why);
    }

    private static bool HasTaken(Vendor vendor, VendorId merged) => vendor.Absorbed.Any(absorbed => absorbed.Id == merged);

    /// <summary>The same for the same step, so that two nodes that take it at once carry it out once.</summary>
    private static Guid CommandId(Vendor from, Vendor into) => DerivedGuid.Of($"absorb {from.Id} {from.Version} {into.Id}");
}
