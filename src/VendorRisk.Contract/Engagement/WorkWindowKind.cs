namespace VendorRisk.Contract;

/// <summary>Kinds of work that are given a period of their own.</summary>
public enum WorkWindowKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Applications over the internet.</summary>
    OnlineAcceptance,

    /// <summary>Applications by post.</summary>
    PostalAcceptance,

    /// <summary>An event on site.</summary>
    Event,

    /// <summary>Sending out of letters, vouchers, prizes.</summary>
    Dispatch,
}
