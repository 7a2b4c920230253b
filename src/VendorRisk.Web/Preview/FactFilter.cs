namespace VendorRisk.Web.Preview;

/// <summary>Which facts are listed.</summary>
public enum FactFilter
{
    /// <summary>What was read, and what is worth asking for.</summary>
    All,

    /// <summary>Guesses that nobody has confirmed.</summary>
    Guesses,

    /// <summary>What is not known.</summary>
    Unknown,

    /// <summary>What a person entered or confirmed.</summary>
    Edited,
}
