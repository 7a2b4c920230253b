namespace VendorRisk.Web.Jobs;

/// <summary>Where the nodes of a cluster keep their jobs together.</summary>
/// <param name="Address">The database of the store.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record JobsDatabase(StoreAddress Address, string Name);
