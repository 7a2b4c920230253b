namespace VendorRisk.Engagements;

/// <summary>A report that an incident asks for.</summary>
public enum IncidentDuty
{
    /// <summary>速報.</summary>
    Preliminary,

    /// <summary>確報.</summary>
    Final,
}
