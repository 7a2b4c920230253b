namespace VendorRisk.Web.Profiles;

/// <summary>Marks the texts of profiles: <c>ProfileTexts.resx</c> is Japanese, <c>ProfileTexts.en.resx</c> English.</summary>
internal sealed class ProfileTexts;
