namespace VendorRisk.Web.Meetings;

/// <summary>Marks the texts of meetings: <c>MeetingTexts.resx</c> is Japanese, <c>MeetingTexts.en.resx</c> English.</summary>
internal sealed class MeetingTexts;
