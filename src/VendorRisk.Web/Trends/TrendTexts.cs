namespace VendorRisk.Web.Trends;

/// <summary>Marks the texts of trends: <c>TrendTexts.resx</c> is Japanese, <c>TrendTexts.en.resx</c> English.</summary>
internal sealed class TrendTexts;
