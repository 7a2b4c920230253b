namespace VendorRisk.Registry;

/// <summary>How an inspection was done. Guidance asks for one on site each year; far away, a video call may take its place.</summary>
public enum InspectionKind
{
    /// <summary>On site (実地).</summary>
    OnSite,

    /// <summary>By video call or photographs (遠隔).</summary>
    Remote,

    /// <summary>By documents alone (書面).</summary>
    Documents,
}
