using System.Globalization;
using VendorRisk.Linked.Keys;

namespace VendorRisk.Registry.Vendors;

/// <summary>Ids of entries that a command does not name itself: derived, so that replaying the log gives the same ones.</summary>
internal static class EntryId
{
    public static Guid Derived(string entity, long version, string text) =>
        DerivedGuid.Of(string.Create(CultureInfo.InvariantCulture, $"{entity}\n{version}\n{text}"));
}
