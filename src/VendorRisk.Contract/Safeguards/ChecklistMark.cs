namespace VendorRisk.Contract;

/// <summary>An answer of the checklist.</summary>
public enum ChecklistMark
{
    /// <summary>○: the safeguard is taken.</summary>
    Yes,

    /// <summary>－: said not to be needed.</summary>
    No,
}
