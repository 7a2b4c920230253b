namespace VendorRisk.Web.Vendors;

/// <summary>A cloud service a vendor uses; the operator's country and the servers' country are two things.</summary>
public sealed record CloudView(string Name, string? Operator, string? OperatorCountry, string? ServerCountry);
