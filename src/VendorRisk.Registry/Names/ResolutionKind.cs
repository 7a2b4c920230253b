namespace VendorRisk.Registry;

/// <summary>What a name or number led to.</summary>
public enum ResolutionKind
{
    /// <summary>Nobody in the register.</summary>
    None,

    /// <summary>Exactly one vendor.</summary>
    Match,

    /// <summary>One or more that may be meant, by a shared or incomplete name; a person decides.</summary>
    Candidates,
}
