using VendorRisk.Registry;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>A cloud service; one with the same id takes the place of the earlier entry.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Service">The service.</param>
internal sealed record CloudServiceBody(string Why, VendorCloudService Service);
