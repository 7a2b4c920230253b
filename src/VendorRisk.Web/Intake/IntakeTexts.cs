namespace VendorRisk.Web.Intake;

/// <summary>Marks the texts of the form without a paper: <c>IntakeTexts.resx</c> is Japanese, <c>IntakeTexts.en.resx</c> English.</summary>
internal sealed class IntakeTexts;
