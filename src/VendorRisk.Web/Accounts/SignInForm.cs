namespace VendorRisk.Web.Accounts;

/// <summary>What the form of the sign-in sends. A person's own secrets: never logged, never shown again.</summary>
internal sealed class SignInForm
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string? Code { get; set; }
}
