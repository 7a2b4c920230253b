using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry.Engine;

/// <summary>The engine without a silo, for commands and tests: each caller writes for itself, and the store's transactions put them in order.</summary>
internal sealed class DirectVendors(VendorWriter writer, IVendorStore store) : IVendorEntities
{
    public async Task<VendorChangeResult> ExecuteAsync(VendorCommand command, CancellationToken cancellation) =>
        (await writer.ExecuteAsync(command, cancellation)).Result;

    public Task<bool> RemoveSampleAsync(VendorId id, ChangeOrigin origin, CancellationToken cancellation) => writer.RemoveSampleAsync(id, origin, cancellation);

    public Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation) => store.FindAsync(id, cancellation);
}
