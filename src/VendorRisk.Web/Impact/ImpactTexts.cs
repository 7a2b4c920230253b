namespace VendorRisk.Web.Impact;

/// <summary>Marks the texts of impact: <c>ImpactTexts.resx</c> is Japanese, <c>ImpactTexts.en.resx</c> English.</summary>
internal sealed class ImpactTexts;
