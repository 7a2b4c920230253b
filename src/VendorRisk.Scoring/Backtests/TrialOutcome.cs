namespace VendorRisk.Scoring.Backtests;

/// <summary>How a rule's trial ended.</summary>
public enum TrialOutcome
{
    /// <summary>It found something.</summary>
    Found,

    /// <summary>It judged and found nothing.</summary>
    Nothing,

    /// <summary>There was nothing to judge.</summary>
    NotApplicable,

    /// <summary>It could not judge, or not all, because facts are missing, and found nothing.</summary>
    MissingFacts,

    /// <summary>It faulted.</summary>
    Faulted,

    /// <summary>The policy in force switches it off.</summary>
    SwitchedOff,
}
