using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>The face of Registry: the vendors. Every method is safe to call from many callers at once.</summary>
public interface IVendorRegistry
{
    /// <summary>Brings the store's tables up to date; called once at start, harmless when called again.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>Carries out one command on one vendor: stored and durable, or all problems, or a conflict that says who was first.</summary>
    Task<VendorChangeResult> ExecuteAsync(VendorCommand command, CancellationToken cancellation = default);

    /// <summary>Keeps a file that a certification is then recorded with. What no certification came to name stays without harm.</summary>
    /// <returns>Its hash, by which the certification names it.</returns>
    Task<string> KeepEvidenceAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation = default);

    /// <summary>The file of a certification that a vendor has, byte for byte; null when none of its certifications names it.</summary>
    Task<(EvidenceFile File, ReadOnlyMemory<byte> Content)?> FindEvidenceAsync(VendorId id, string hash, CancellationToken cancellation = default);

    /// <summary>What a merger would do, or why it cannot be done; stores nothing.</summary>
    Task<VendorMergePlan> CheckMergeAsync(MergeVendor command, CancellationToken cancellation = default);

    /// <summary>Removes every sample vendor; their audit entries stay.</summary>
    /// <returns>How many were removed.</returns>
    Task<int> RemoveSamplesAsync(ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>The whole register as it stands; the same object as before when nothing changed.</summary>
    Task<RegisterSnapshot> SnapshotAsync(CancellationToken cancellation = default);

    /// <summary>Vendors by legal name, without those that were merged into another.</summary>
    Task<ImmutableArray<VendorSummary>> ListAsync(VendorFilter filter, CancellationToken cancellation = default);

    /// <summary>One vendor, also one that was merged into another; null when there is none of this id.</summary>
    Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation = default);

    /// <summary>
    /// Whom a name (any width, legal form before or after, old kanji, with remarks) or a 法人番号 means. What meant a vendor that was merged means the one it was
    /// merged into.
    /// </summary>
    Task<VendorResolution> ResolveAsync(string nameOrNumber, CancellationToken cancellation = default);

    /// <summary>
    /// Certifications on record as valid or suspended whose last day is <paramref name="upTo"/> or earlier and that no other entry renews today
    /// (<see cref="VendorCertification.Renews"/>), by last day; those that have run out are among them.
    /// </summary>
    Task<ImmutableArray<ExpiringCertification>> CertificationsExpiringAsync(DateOnly upTo, CancellationToken cancellation = default);

    /// <summary>The audit entries of one vendor, oldest first; also after it was removed.</summary>
    Task<ImmutableArray<VendorHistoryEntry>> HistoryAsync(VendorId id, CancellationToken cancellation = default);
}
