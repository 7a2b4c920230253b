namespace VendorRisk.Web.Heatmap;

/// <summary>Marks the texts of the heatmap: <c>HeatmapTexts.resx</c> is Japanese, <c>HeatmapTexts.en.resx</c> English.</summary>
internal sealed class HeatmapTexts;
