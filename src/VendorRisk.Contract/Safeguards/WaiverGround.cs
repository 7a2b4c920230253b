namespace VendorRisk.Contract;

/// <summary>The reason given for a －, by its meaning.</summary>
public enum WaiverGround
{
    /// <summary>Only electronic data is handled.</summary>
    ElectronicOnly,

    /// <summary>Only paper is handled.</summary>
    PaperOnly,

    /// <summary>Nothing is re-entrusted.</summary>
    NoReentrustment,

    /// <summary>Nothing is handed over or carried.</summary>
    NoHandOver,

    /// <summary>No network, system or server is used.</summary>
    NoSystem,

    /// <summary>No cloud service is used.</summary>
    NoCloud,

    /// <summary>Another reason.</summary>
    Other,
}
