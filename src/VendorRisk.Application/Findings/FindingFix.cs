namespace VendorRisk.Application;

/// <summary>A way to fix a finding. Its facts can always be corrected beside it.</summary>
public enum FindingFix
{
    /// <summary>Add a vendor to the chain.</summary>
    AddVendor,

    /// <summary>Add an item of information to the vendor's sheet.</summary>
    AddItem,

    /// <summary>Add a medium to the vendor's sheet.</summary>
    AddMedium,

    /// <summary>Add a movement of data or paper.</summary>
    AddHop,

    /// <summary>Add a safeguard to the vendor's sheet.</summary>
    AddSafeguard,

    /// <summary>Add a certification that the paper states.</summary>
    AddCertification,

    /// <summary>Record the office's consent to a re-entrusting.</summary>
    RecordConsent,

    /// <summary>Record a certification in the register, and the vendor first where it is not there.</summary>
    RecordCertification,

    /// <summary>Record an inspection in the register, and the vendor first where it is not there.</summary>
    RecordInspection,

    /// <summary>Record a vendor's certificate of erasure.</summary>
    RecordErasure,
}
