namespace VendorRisk.Web.Engagements;

/// <summary>Marks the texts of engagements: <c>EngagementTexts.resx</c> is Japanese, <c>EngagementTexts.en.resx</c> English.</summary>
internal sealed class EngagementTexts;
