namespace VendorRisk.Application;

/// <summary>Who must act, so that a finding goes away.</summary>
public enum FindingOwner
{
    /// <summary>The department rewrites the paper.</summary>
    Paper,

    /// <summary>The vendor is asked, and its answer goes into the paper or the checklist.</summary>
    Vendor,

    /// <summary>What is known is put on record: a consent, a certification, an inspection, an erasure.</summary>
    Register,

    /// <summary>It lies in the work itself: somebody decides to accept it, or the work is changed.</summary>
    Acceptance,
}
