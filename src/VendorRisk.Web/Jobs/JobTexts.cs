namespace VendorRisk.Web.Jobs;

/// <summary>Marks the texts of jobs: <c>JobTexts.resx</c> is Japanese, <c>JobTexts.en.resx</c> English.</summary>
internal sealed class JobTexts;
