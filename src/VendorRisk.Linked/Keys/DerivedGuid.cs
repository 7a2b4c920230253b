using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Linked.Keys;

/// <summary>Ids that follow from a text: the same on every machine and at every time, so that what is done twice is known again. Stores hold them, so they never change.</summary>
internal static class DerivedGuid
{
    public static Guid Of(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
