namespace VendorRisk.Web.Preview;

/// <summary>Marks the texts of the paper beside its facts, and differences: <c>PreviewTexts.resx</c> is Japanese, <c>PreviewTexts.en.resx</c> English.</summary>
internal sealed class PreviewTexts;
