namespace VendorRisk.Web.Upload;

/// <summary>Marks the texts of a paper's way in: <c>UploadTexts.resx</c> is Japanese, <c>UploadTexts.en.resx</c> English.</summary>
internal sealed class UploadTexts;
