namespace VendorRisk.Engagements;

/// <summary>Where an engagement stands.</summary>
public enum EngagementState
{
    /// <summary>起案中: the department is drafting.</summary>
    Draft,
}
