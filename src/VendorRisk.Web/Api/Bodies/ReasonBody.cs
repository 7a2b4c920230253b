namespace VendorRisk.Web.Api.Bodies;

/// <summary>Why something is done.</summary>
/// <param name="Why">The reason, for the record.</param>
internal sealed record ReasonBody(string Why);
