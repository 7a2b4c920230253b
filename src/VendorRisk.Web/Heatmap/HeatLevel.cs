namespace VendorRisk.Web.Heatmap;

/// <summary>What a row stands for.</summary>
public enum HeatLevel
{
    Engagement,
    Vendor,

    /// <summary>A link of an engagement's chain.</summary>
    Link,

    /// <summary>An engagement that a vendor is in.</summary>
    Place,
}
