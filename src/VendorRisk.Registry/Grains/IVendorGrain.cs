namespace VendorRisk.Registry.Grains;

/// <summary>One vendor, in one place of the cluster at a time. Its key is the vendor's.</summary>
internal interface IVendorGrain : IGrainWithGuidKey
{
    Task<VendorChangeResult> ExecuteAsync(VendorCommand command);

    Task<bool> RemoveSampleAsync(ChangeOrigin origin);

    Task<Vendor?> FindAsync();
}
