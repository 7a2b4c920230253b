namespace VendorRisk.Scoring.Policies;

/// <summary>What takes two people where the policy says so.</summary>
public enum TwoPeopleFor
{
    /// <summary>An approval, with conditions or without.</summary>
    Approvals,

    /// <summary>Putting a policy in force.</summary>
    Policies,

    /// <summary>Letting a plugin judge.</summary>
    Plugins,

    /// <summary>Purging an original paper.</summary>
    Purges,
}
