namespace VendorRisk.Web.Api.Requests;

/// <summary>Says of an address that it changes something.</summary>
/// <param name="ByRevision">Whether it names the revision that the change is based on.</param>
internal sealed record Changing(bool ByRevision);
