namespace VendorRisk.Web.Vendors.Importing;

/// <summary>What importing a vendor would do.</summary>
internal enum ImportState
{
    /// <summary>It is registered.</summary>
    New,

    /// <summary>The register has a vendor of nearly the same name: a person says whether this is another one.</summary>
    Near,

    /// <summary>Something is added to what the register knows, or put right.</summary>
    Changed,

    /// <summary>The register knows all of it.</summary>
    Same,
}
