namespace VendorRisk.Web.Risk;

/// <summary>What a cell of the heatmap can say. Only a category that every rule judged without a finding is clear.</summary>
public enum HeatState
{
    Clear,
    Found,
    Unknown,
    Faulted,
    NotCovered,
}
