namespace VendorRisk.Web.Composition;

/// <summary>What kind of process may write to a data folder.</summary>
internal enum StoreHolder
{
    /// <summary>The web server: as long as it runs.</summary>
    Host,

    /// <summary>A command: as long as it writes.</summary>
    Command,
}
