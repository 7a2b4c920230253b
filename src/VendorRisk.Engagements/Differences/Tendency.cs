namespace VendorRisk.Engagements;

/// <summary>Which way a changed value went, where its values have an order.</summary>
public enum Tendency
{
    /// <summary>The values have no order, or one of them is missing.</summary>
    None,

    /// <summary>A period is longer, a number is higher.</summary>
    More,

    /// <summary>A period is shorter, a number is lower.</summary>
    Less,
}
