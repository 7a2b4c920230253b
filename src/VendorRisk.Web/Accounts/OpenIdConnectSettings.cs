namespace VendorRisk.Web.Accounts;

/// <summary>The office's identity provider.</summary>
/// <param name="Authority">Its address, as its discovery document names it.</param>
/// <param name="ClientId">As whom the product is registered there.</param>
/// <param name="ClientSecret">The secret that goes with it.</param>
/// <param name="NameClaim">The claim that is compared with the external names of accounts.</param>
/// <param name="Button">What the button says; null for the usual words.</param>
internal sealed record OpenIdConnectSettings(Uri Authority, string ClientId, string ClientSecret, string NameClaim, string? Button)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => Authority.ToString();
}
