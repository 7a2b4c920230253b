using VendorRisk.Registry;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>An incident; one with the same id takes the place of the earlier entry.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Incident">The incident.</param>
internal sealed record IncidentBody(string Why, VendorIncident Incident);
