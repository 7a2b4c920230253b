namespace VendorRisk.Scoring.Assessments;

/// <summary>Whether a category's points say everything.</summary>
public enum CategoryState
{
    /// <summary>Every rule judged.</summary>
    Judged,

    /// <summary>A rule lacked facts: shown as unknown, never as safe.</summary>
    Unknown,

    /// <summary>A rule faulted.</summary>
    Faulted,

    /// <summary>No rule covers the category.</summary>
    NotCovered,
}
