namespace VendorRisk.Web.Text;

/// <summary>Marks the texts of dates that people type: <c>DateTexts.resx</c> is Japanese, <c>DateTexts.en.resx</c> English.</summary>
internal sealed class DateTexts;
