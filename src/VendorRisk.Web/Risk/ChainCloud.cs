namespace VendorRisk.Web.Risk;

/// <summary>A service on the internet on a card of the chain.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OperatorCountry">The operator's country; null when it is not known.</param>
/// <param name="ServerCountry">The country of the servers; null when it is not known.</param>
public sealed record ChainCloud(string Name, string? OperatorCountry, string? ServerCountry);
