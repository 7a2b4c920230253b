namespace VendorRisk.Web.Preview;

/// <summary>Marks the texts of facts, their values and their changes in words: <c>FactTexts.resx</c> is Japanese, <c>FactTexts.en.resx</c> English.</summary>
internal sealed class FactTexts;
