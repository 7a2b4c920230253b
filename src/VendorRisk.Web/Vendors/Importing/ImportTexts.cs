namespace VendorRisk.Web.Vendors.Importing;

/// <summary>Marks the texts about lists of vendors: <c>ImportTexts.resx</c> is Japanese, <c>ImportTexts.en.resx</c> English.</summary>
internal sealed class ImportTexts;
