using VendorRisk.Registry;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>A further name of a vendor.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">Alias or former name.</param>
/// <param name="Until">The last day of a former name.</param>
internal sealed record VendorNameBody(string Why, string Name, VendorNameKind Kind, DateOnly? Until = null);
