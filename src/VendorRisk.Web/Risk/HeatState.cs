namespace VendorRisk.Web.Risk;

/// <summary>What a cell of the heatmap can say. Unknown and faulted are never shown as clear.</summary>
public enum HeatState
{
    Clear,
    Found,
    Unknown,
    Faulted,
}
