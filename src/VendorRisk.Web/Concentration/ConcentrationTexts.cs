namespace VendorRisk.Web.Concentration;

/// <summary>Marks the texts of concentration: <c>ConcentrationTexts.resx</c> is Japanese, <c>ConcentrationTexts.en.resx</c> English.</summary>
internal sealed class ConcentrationTexts;
