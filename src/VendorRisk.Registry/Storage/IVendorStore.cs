using System.Collections.Immutable;
using VendorRisk.Registry.Names;

namespace VendorRisk.Registry.Storage;

/// <summary>The port to the store.</summary>
internal interface IVendorStore
{
    Task InitialiseAsync(CancellationToken cancellation);

    /// <summary>Begins a write; no other write of any process comes between its reads and its commit.</summary>
    Task<IVendorWrite> BeginAsync(CancellationToken cancellation);

    Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation);

    /// <summary>Keeps a file under its hash, once.</summary>
    Task KeepAsync(string hash, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>A file that is kept; null when there is none of this hash.</summary>
    Task<ReadOnlyMemory<byte>?> EvidenceAsync(string hash, CancellationToken cancellation);

    Task<ImmutableArray<VendorSummary>> ListAsync(VendorFilter filter, CancellationToken cancellation);

    /// <summary>Vendors with this name under another legal form, or with a name that this one goes on from (a branch).</summary>
    Task<ImmutableArray<VendorSummary>> FindAlikeAsync(VendorNameForm name, CancellationToken cancellation);

    Task<ImmutableArray<VendorHistoryEntry>> HistoryAsync(VendorId id, CancellationToken cancellation);

    /// <summary>A number that rises with every change; 0 when there was none.</summary>
    Task<long> StampAsync(CancellationToken cancellation);

    /// <summary>Every vendor, also those that were merged, in one reading.</summary>
    Task<ImmutableArray<Vendor>> AllAsync(CancellationToken cancellation);

    /// <summary>The vendors that came with the product and are still there, also those that were merged.</summary>
    Task<ImmutableArray<VendorId>> SamplesAsync(CancellationToken cancellation);

    /// <summary>The vendors that changed after a stamp as they are now, and the ids of all that did: an id without a vendor was removed.</summary>
    Task<(ImmutableHashSet<VendorId> Ids, ImmutableArray<Vendor> Vendors)> ChangedAsync(long after, CancellationToken cancellation);
}
