namespace VendorRisk.Web.Accounts;

/// <summary>What the form of the first administrator sends.</summary>
internal sealed class FirstForm
{
    public string? UserName { get; set; }

    public string? Name { get; set; }

    public string? Password { get; set; }

    public string? Again { get; set; }
}
