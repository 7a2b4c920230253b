namespace VendorRisk.Contract;

/// <summary>What a mention of a medium rests on.</summary>
public enum MediumUseGround
{
    /// <summary>The paper names it as used.</summary>
    Stated,

    /// <summary>The work cannot be done without it (sending letters makes paper).</summary>
    ImpliedByWork,

    /// <summary>A safeguard speaks of it (keep paper locked up).</summary>
    Safeguard,

    /// <summary>It is named only for a case that may not come (クラウドを利用する場合は).</summary>
    Conditional,
}
