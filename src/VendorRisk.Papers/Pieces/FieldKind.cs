namespace VendorRisk.Papers.Pieces;

/// <summary>What a label of a form means; label families, not one paper's wording.</summary>
internal enum FieldKind
{
    Other,
    Title,
    LegalBasis,
    Department,
    Programme,
    Purpose,
    Subjects,
    ProgrammeContent,
    RegisteredWork,
    RegisteredPurpose,
    Vendor,
    Counterparty,
    Items,
    Media,
    Reason,
    Work,
    Term,
    WardSafeguards,
    VendorSafeguards,
    Connection,
    Source,
    Notification,
    Phases,
    Remarks,
    HolderSection,
    UserSection,
    Reentrusting,

    /// <summary>What the vendor of the form is certified for.</summary>
    Certification,

    /// <summary>What is demanded of a vendor still to be chosen.</summary>
    Requirements,
}
