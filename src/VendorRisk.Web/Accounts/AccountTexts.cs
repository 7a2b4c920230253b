namespace VendorRisk.Web.Accounts;

/// <summary>Marks the texts of sign-in and people: <c>AccountTexts.resx</c> is Japanese, <c>AccountTexts.en.resx</c> English.</summary>
internal sealed class AccountTexts;
