namespace VendorRisk.Engagements;

/// <summary>What kind of value a fact holds.</summary>
public enum ValueKind
{
    /// <summary>A record of its own, such as a consent.</summary>
    Other,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a list.</summary>
    Choice,
}
