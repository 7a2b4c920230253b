namespace VendorRisk.Scoring.Scale;

/// <summary>The grade of an engagement or of a vendor in it; A is the least risk.</summary>
public enum Grade
{
    /// <summary>Least risk.</summary>
    A,

    /// <summary>Little.</summary>
    B,

    /// <summary>Some: to be fixed before the work starts.</summary>
    C,

    /// <summary>Much: the committee would send it back.</summary>
    D,

    /// <summary>Not approvable as it stands.</summary>
    E,
}
