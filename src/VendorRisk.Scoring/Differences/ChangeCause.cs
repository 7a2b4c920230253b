namespace VendorRisk.Scoring.Differences;

/// <summary>Why a judgement changed.</summary>
public enum ChangeCause
{
    /// <summary>Time went by: something has run out or come due.</summary>
    Date,

    /// <summary>The paper, the register or a consent says something else.</summary>
    Fact,

    /// <summary>A plugin came, went or was replaced; also what cannot be told apart because an old plugin is gone.</summary>
    Rule,

    /// <summary>Another policy is in force.</summary>
    Policy,
}
