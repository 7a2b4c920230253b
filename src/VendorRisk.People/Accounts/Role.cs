namespace VendorRisk.People;

/// <summary>What somebody does with VendorRisk. Which use case is open to which role is said where the use cases are.</summary>
public enum Role
{
    /// <summary>The department that drafts the paper.</summary>
    Drafting,

    /// <summary>Reviews procurement and contracts.</summary>
    Procurement,

    /// <summary>A member of the committee.</summary>
    Committee,

    /// <summary>The committee's secretariat.</summary>
    Secretariat,

    /// <summary>Oversees the protection of personal data.</summary>
    Oversight,

    /// <summary>Looks after policy and plugins.</summary>
    Rules,

    /// <summary>Reads all and changes nothing.</summary>
    Auditor,

    /// <summary>Runs the system and looks after its accounts; sees no papers.</summary>
    System,
}
