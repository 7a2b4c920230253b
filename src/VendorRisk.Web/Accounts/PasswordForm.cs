namespace VendorRisk.Web.Accounts;

/// <summary>What the form of one's own password sends.</summary>
internal sealed class PasswordForm
{
    public string? Current { get; set; }

    public string? Next { get; set; }

    public string? Again { get; set; }
}
