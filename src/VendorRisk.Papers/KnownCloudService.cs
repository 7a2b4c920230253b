namespace VendorRisk.Papers;

/// <summary>A service on the internet whose operator is common knowledge.</summary>
/// <param name="Name">How papers write it.</param>
/// <param name="Operator">The company that operates it.</param>
/// <param name="OperatorCountry">The operator's country, ISO 3166-1 alpha-2.</param>
/// <param name="ServerCountry">The country of the servers, where the words asked for name a region; null when they do not.</param>
public sealed record KnownCloudService(string Name, string Operator, string OperatorCountry, string? ServerCountry = null);
