using VendorRisk.Registry;

namespace VendorRisk.Application.Changes;

/// <summary>Carries out a command on one vendor. The engagements it touches are judged again in the background.</summary>
internal static class VendorChanges
{
    public static async Task<Outcome<SavedVendor>> RunAsync(this IVendorRegistry registry, VendorCommand command, CancellationToken cancellation)
    {
        VendorChangeResult result = await registry.ExecuteAsync(command, cancellation);
        return result switch
        {
            VendorChangeResult.Saved saved => new Outcome<SavedVendor>.Saved(new SavedVendor(saved.Id, saved.Version)),
            VendorChangeResult.Rejected rejected => new Outcome<SavedVendor>.Rejected(rejected.Problems),
            VendorChangeResult.Conflict conflict => new Outcome<SavedVendor>.Conflict(conflict.ChangedBy, conflict.ChangedAt),
            _ => throw new InvalidOperationException($"A change came to {result.GetType().Name}, which no use case knows."),
        };
    }
}
