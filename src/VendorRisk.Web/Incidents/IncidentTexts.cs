namespace VendorRisk.Web.Incidents;

/// <summary>Marks the texts of incidents: <c>IncidentTexts.resx</c> is Japanese, <c>IncidentTexts.en.resx</c> English.</summary>
internal sealed class IncidentTexts;
