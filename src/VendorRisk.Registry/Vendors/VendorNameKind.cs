namespace VendorRisk.Registry;

/// <summary>How a name belongs to a vendor.</summary>
public enum VendorNameKind
{
    /// <summary>The legal name today.</summary>
    Legal,

    /// <summary>A legal name of the past (旧商号).</summary>
    Former,

    /// <summary>Another way papers write it (通称, 略称).</summary>
    Alias,
}
