namespace VendorRisk.Web.Loading;

/// <summary>Marks the texts about loading past approvals: <c>LoadTexts.resx</c> is Japanese, <c>LoadTexts.en.resx</c> English.</summary>
internal sealed class LoadTexts;
