using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Registry.Vendors;

/// <summary>Ids of entries that a command does not name itself: derived, so that replaying the log gives the same ones.</summary>
internal static class EntryId
{
    public static Guid Derived(string entity, long version, string text) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{entity}\n{version}\n{text}"))).AsSpan(0, 16));
}
