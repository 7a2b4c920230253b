namespace VendorRisk.Web.Decisions;

/// <summary>Marks the texts of decisions: <c>DecisionTexts.resx</c> is Japanese, <c>DecisionTexts.en.resx</c> English.</summary>
internal sealed class DecisionTexts;
