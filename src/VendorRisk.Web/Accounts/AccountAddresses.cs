namespace VendorRisk.Web.Accounts;

/// <summary>Where one signs in and out.</summary>
internal static class AccountAddresses
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Refused = "/refused";
    public const string First = "/first";
    public const string Own = "/account";

    /// <summary>The parameter that says where one wanted to go.</summary>
    public const string Back = "back";
}
