namespace VendorRisk.Web.Lists;

/// <summary>Marks the texts about lists that are taken in: <c>ListTexts.resx</c> is Japanese, <c>ListTexts.en.resx</c> English.</summary>
internal sealed class ListTexts;
