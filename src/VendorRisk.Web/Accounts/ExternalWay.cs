namespace VendorRisk.Web.Accounts;

/// <summary>By which way from outside people sign in, besides a password.</summary>
internal enum ExternalWay
{
    /// <summary>By none.</summary>
    None,

    /// <summary>A reverse proxy signs them in and names them in a header.</summary>
    TrustedHeader,

    /// <summary>An identity provider, by OpenID Connect.</summary>
    OpenIdConnect,
}
