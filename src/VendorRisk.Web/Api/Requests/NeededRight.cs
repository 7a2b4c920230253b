using VendorRisk.Application;

namespace VendorRisk.Web.Api.Requests;

/// <summary>Says of an address which right it needs.</summary>
internal sealed record NeededRight(Right Right);
