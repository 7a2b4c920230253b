namespace VendorRisk.Scoring.Candidates;

/// <summary>Whether a candidate meets a condition.</summary>
public enum ConditionVerdict
{
    /// <summary>Checked, and valid until the work ends.</summary>
    Pass,

    /// <summary>Nobody can say yet: not checked, or a date is missing. Never taken for a pass.</summary>
    Unknown,

    /// <summary>Not held, not in force, or running out before the work ends.</summary>
    Fail,
}
