namespace VendorRisk.Contract;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>To know; no weight.</summary>
    Info,

    /// <summary>Small.</summary>
    Low,

    /// <summary>To be fixed.</summary>
    Medium,

    /// <summary>The committee would send the paper back.</summary>
    High,

    /// <summary>A gate: not approvable as it stands.</summary>
    Critical,
}
