namespace VendorRisk.Web.Loading;

/// <summary>What loading a row would do.</summary>
internal enum LoadState
{
    /// <summary>It makes an engagement.</summary>
    New,

    /// <summary>It makes a further version of what was loaded before.</summary>
    Changed,

    /// <summary>It was loaded as it is.</summary>
    Same,

    /// <summary>An engagement of the same title, department and start is here that was not loaded: nothing is done.</summary>
    Here,

    /// <summary>It differs from what was loaded, which was changed on the pages since: nothing is done.</summary>
    Overtaken,
}
