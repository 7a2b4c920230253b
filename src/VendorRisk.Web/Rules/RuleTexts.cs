namespace VendorRisk.Web.Rules;

/// <summary>Marks the texts of rule pages: <c>RuleTexts.resx</c> is Japanese, <c>RuleTexts.en.resx</c> English.</summary>
internal sealed class RuleTexts;
