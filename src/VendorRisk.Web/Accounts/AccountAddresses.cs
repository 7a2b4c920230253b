namespace VendorRisk.Web.Accounts;

/// <summary>Where one signs in and out.</summary>
internal static class AccountAddresses
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Refused = "/refused";
    public const string First = "/first";
    public const string Account = "/account";

    /// <summary>Where those come who are shown to be somebody by a way from outside.</summary>
    public const string External = "/sign-in/external";

    /// <summary>Leads to the identity provider.</summary>
    public const string Provider = "/sign-in/openid";

    /// <summary>Where the identity provider leads back to; registered there.</summary>
    public const string ProviderBack = "/sign-in/openid/back";

    /// <summary>Ends the session at the identity provider too.</summary>
    public const string ProviderSignOut = "/sign-out/openid";

    /// <summary>Where the identity provider leads back to after that; registered there.</summary>
    public const string ProviderSignedOut = "/sign-out/openid/back";

    /// <summary>What is shown after signing out where signing in would happen by itself.</summary>
    public const string SignedOut = "/signed-out";

    /// <summary>The parameter that says that the identity provider's word could not be taken.</summary>
    public const string Failed = "failed";

    /// <summary>The parameter that asks for the form with a password.</summary>
    public const string WithPassword = "password";

    /// <summary>The parameter that says where one wanted to go.</summary>
    public const string Back = "back";
}
