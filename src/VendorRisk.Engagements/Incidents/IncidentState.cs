namespace VendorRisk.Engagements;

/// <summary>Where a case stands.</summary>
public enum IncidentState
{
    /// <summary>対応中.</summary>
    Open,

    /// <summary>終結: its lessons are on record.</summary>
    Closed,
}
