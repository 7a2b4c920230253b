namespace VendorRisk.Registry.Engine;

/// <summary>The vendors as entities: one command at a time on each.</summary>
internal interface IVendorEntities
{
    /// <summary>Carries out one command; sent again with the same id, it answers as before.</summary>
    Task<VendorChangeResult> ExecuteAsync(VendorCommand command, CancellationToken cancellation);

    /// <summary>Removes a vendor that is a sample.</summary>
    /// <returns>False when it is none, or is gone already.</returns>
    Task<bool> RemoveSampleAsync(VendorId id, ChangeOrigin origin, CancellationToken cancellation);

    /// <summary>The vendor as it stands; null when there is none.</summary>
    Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation);
}
