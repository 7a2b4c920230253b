using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.People.Codes;

/// <summary>The stored form of random keys and codes. They are long enough that nobody finds them by trying; so one round is enough, unlike for passwords.</summary>
internal static class SecretHash
{
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
