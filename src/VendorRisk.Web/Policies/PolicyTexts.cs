namespace VendorRisk.Web.Policies;

/// <summary>Marks the texts of policies: <c>PolicyTexts.resx</c> is Japanese, <c>PolicyTexts.en.resx</c> English.</summary>
internal sealed class PolicyTexts;
