using VendorRisk.Registry;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>Ends a vendor's record in favour of another's.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Into">The vendor that stays.</param>
/// <param name="Kind">Registered twice, or taken over.</param>
/// <param name="On">The day of the firms' merger.</param>
internal sealed record VendorMergeBody(string Why, VendorId Into, VendorMergeKind Kind, DateOnly? On = null);
