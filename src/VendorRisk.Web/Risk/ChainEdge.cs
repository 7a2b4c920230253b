namespace VendorRisk.Web.Risk;

/// <summary>How sure it is that work may go from one party to the next.</summary>
public enum ChainEdge
{
    /// <summary>The ward entrusts it itself.</summary>
    Entrusted,

    /// <summary>The ward's consent is on record.</summary>
    Consented,

    /// <summary>The paper declares the re-entrusting; no consent is on record.</summary>
    Declared,

    /// <summary>The paper denies re-entrusting, or does not declare this vendor.</summary>
    Undeclared,

    /// <summary>Who it will be is not known.</summary>
    Unknown,
}
