namespace VendorRisk.Web.Vendors;

/// <summary>Marks the texts of vendors: <c>VendorTexts.resx</c> is Japanese, <c>VendorTexts.en.resx</c> English.</summary>
internal sealed class VendorTexts;
