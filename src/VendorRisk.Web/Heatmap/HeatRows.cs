namespace VendorRisk.Web.Heatmap;

/// <summary>What the rows of the heatmap are.</summary>
public enum HeatRows
{
    Engagements,
    Vendors,
}
