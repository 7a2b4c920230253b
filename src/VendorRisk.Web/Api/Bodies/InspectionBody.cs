using VendorRisk.Registry;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>An inspection; one with the same id takes the place of the earlier entry.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Inspection">The inspection.</param>
internal sealed record InspectionBody(string Why, VendorInspection Inspection);
