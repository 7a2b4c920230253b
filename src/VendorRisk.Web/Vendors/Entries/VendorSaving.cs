using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>Tells a form what came of its change; of a conflict, what the other did.</summary>
internal sealed class VendorSaving(IVendorRegistry registry, VendorChanges changes)
{
    public async Task<EntryOutcome> OfAsync(VendorId vendor, EntryDraft draft, Outcome<SavedVendor> outcome, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case Outcome<SavedVendor>.Saved:
                return new EntryOutcome(true, []);
            case Outcome<SavedVendor>.Rejected rejected:
                return EntryOutcome.Refused(rejected.Problems.Select(problem => problem.Message));
            default:
                ImmutableArray<VendorHistoryEntry> history = await registry.HistoryAsync(vendor, cancellation);
                int since = history.Count(change => change.Version > draft.Version);
                return new EntryOutcome(false, [], new EntryConflict([.. changes.Of(history).Take(since)], history.IsEmpty ? draft.Version : history[^1].Version));
        }
    }
}
