using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Monitoring.Sending;

/// <summary>Signs after Standard Webhooks: HMAC-SHA256 over id, time and body.</summary>
internal static class WebhookSignature
{
    private const string Prefix = "whsec_";
    private const int Bytes = 32;

    /// <summary>A new secret of 256 bits, as people copy it.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <param name="secret">As <see cref="NewSecret"/> gives it.</param>
    /// <param name="id">The event's id.</param>
    /// <param name="at">The moment of this try.</param>
    /// <param name="body">What is sent.</param>
    /// <returns>The header's value.</returns>
    public static string Of(string secret, string id, DateTimeOffset at, string body) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(
            Convert.FromBase64String(secret[Prefix.Length..]), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{at.ToUnixTimeSeconds()}.{body}"))));
}
