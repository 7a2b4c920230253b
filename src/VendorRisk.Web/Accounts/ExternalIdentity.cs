namespace VendorRisk.Web.Accounts;

/// <summary>Who somebody is, as shown by a way from outside.</summary>
/// <param name="Name">The name there.</param>
/// <param name="DisplayName">What they are called there; null when it is not said.</param>
/// <param name="IdToken">The identity provider's word, by which it is asked to end its session too; null in every other way.</param>
internal sealed record ExternalIdentity(string Name, string? DisplayName, string? IdToken = null);
