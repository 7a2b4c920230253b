namespace VendorRisk.Engagements;

/// <summary>What a meeting decided on a version.</summary>
public enum DecisionOutcome
{
    /// <summary>承認</summary>
    Approved,

    /// <summary>条件付き承認</summary>
    ApprovedWithConditions,

    /// <summary>差戻し</summary>
    Returned,

    /// <summary>報告了承</summary>
    Reported,

    /// <summary>取下げ</summary>
    Withdrawn,
}
