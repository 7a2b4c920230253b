namespace VendorRisk.Engagements;

/// <summary>How far a condition is met.</summary>
public enum ConditionState
{
    /// <summary>未了: it is to be met.</summary>
    Open,

    /// <summary>期限超過: it is to be met and its day is past.</summary>
    Overdue,

    /// <summary>履行済み: there is evidence.</summary>
    Met,

    /// <summary>免除: it is no longer asked for.</summary>
    Waived,

    /// <summary>訂正により失効: the decision that asked for it was corrected.</summary>
    Lapsed,
}
