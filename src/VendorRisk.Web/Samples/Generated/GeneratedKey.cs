using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Web.Samples.Generated;

/// <summary>Keys of what is made up. They follow from seed and number, so that generating twice stores once.</summary>
internal static class GeneratedKey
{
    public static Guid Of(int seed, string kind, int number) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"VendorRisk generated {seed} {kind} {number}"))).AsSpan(0, 16));
}
