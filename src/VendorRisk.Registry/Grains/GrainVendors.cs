using VendorRisk.Linked.Grains;
using VendorRisk.Registry.Engine;

namespace VendorRisk.Registry.Grains;

/// <summary>The engine with silos: each vendor is a grain.</summary>
internal sealed class GrainVendors(IGrainFactory grains) : IVendorEntities
{
    public Task<VendorChangeResult> ExecuteAsync(VendorCommand command, CancellationToken cancellation) =>
        GrainCall.RunAsync(() => Of(command.VendorId).ExecuteAsync(command), cancellation);

    public Task<bool> RemoveSampleAsync(VendorId id, ChangeOrigin origin, CancellationToken cancellation) =>
        GrainCall.RunAsync(() => Of(id).RemoveSampleAsync(origin), cancellation);

    public Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation) => GrainCall.RunAsync(() => Of(id).FindAsync(), cancellation);

    private IVendorGrain Of(VendorId id) => grains.GetGrain<IVendorGrain>(id.Value);
}
