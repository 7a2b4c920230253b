namespace VendorRisk.Application;

/// <summary>How a run of a job ended.</summary>
public enum JobOutcome
{
    /// <summary>It has not ended yet.</summary>
    Running,

    /// <summary>It did its work.</summary>
    Done,

    /// <summary>It failed; it is tried again a few times, later each time.</summary>
    Failed,

    /// <summary>The host stopped before its end; it is run again.</summary>
    Interrupted,
}
