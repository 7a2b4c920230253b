namespace VendorRisk.Web.Exports;

/// <summary>Marks the texts of exports, pages for print and templates: <c>ExportTexts.resx</c> is Japanese, <c>ExportTexts.en.resx</c> English.</summary>
internal sealed class ExportTexts;
