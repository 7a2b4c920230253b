using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors;

internal sealed class VendorDesk
{
    public Task<ImmutableArray<VendorView>> ListAsync(CancellationToken cancellation) { _ = this; return Task.FromResult(ImmutableArray<VendorView>.Empty); }
    public Task<VendorView?> FindAsync(string id, CancellationToken cancellation) { _ = this; return Task.FromResult<VendorView?>(null); }
}
