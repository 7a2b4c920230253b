using VendorRisk.Registry;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>A certification; one with the same id takes the place of the earlier entry.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Certification">The certification. Who checked it is filled in.</param>
internal sealed record CertificationBody(string Why, VendorCertification Certification);
