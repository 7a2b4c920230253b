namespace VendorRisk.Contract;

/// <summary>What is known of a fact. Unknown is never read as "no" and never as "safe".</summary>
public enum FactState
{
    /// <summary>Nothing was read or recorded.</summary>
    Unknown,

    /// <summary>A value was read from a paper, taken from the register, or entered by a person.</summary>
    Known,

    /// <summary>The paper says, or the kind of work implies, that there is no such thing.</summary>
    NotApplicable,
}
