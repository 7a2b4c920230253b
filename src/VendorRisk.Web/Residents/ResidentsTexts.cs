namespace VendorRisk.Web.Residents;

/// <summary>Marks the texts about residents' own data: <c>ResidentsTexts.resx</c> is Japanese, <c>ResidentsTexts.en.resx</c> English.</summary>
internal sealed class ResidentsTexts;
