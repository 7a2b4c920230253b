namespace VendorRisk.Scoring.Packs;

/// <summary>What was done with a plugin.</summary>
public enum PackEventKind
{
    /// <summary>A version was installed.</summary>
    Installed,

    /// <summary>A version was refused.</summary>
    Refused,

    /// <summary>A version judges from then on.</summary>
    Activated,

    /// <summary>It judges no more.</summary>
    Disabled,

    /// <summary>It was taken away.</summary>
    Removed,

    /// <summary>It broke a limit of its process.</summary>
    Breached,

    /// <summary>The host switched it off after too many breaches.</summary>
    SwitchedOff,
}
