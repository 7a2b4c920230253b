namespace VendorRisk.Web.Risk;

/// <summary>A certification on a card of the chain.</summary>
/// <param name="Words">The scheme and its edition.</param>
/// <param name="DaysLeft">The days until it runs out, that day counted in; negative when it has; null when the day is not known.</param>
public sealed record ChainCertification(string Words, int? DaysLeft);
