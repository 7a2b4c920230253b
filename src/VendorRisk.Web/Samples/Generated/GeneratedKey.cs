using System.Globalization;
using VendorRisk.Linked.Keys;

namespace VendorRisk.Web.Samples.Generated;

/// <summary>Keys of what is made up. They follow from seed and number, so that generating twice stores once.</summary>
internal static class GeneratedKey
{
    public static Guid Of(int seed, string kind, int number) =>
        DerivedGuid.Of(string.Create(CultureInfo.InvariantCulture, $"VendorRisk generated {seed} {kind} {number}"));
}
