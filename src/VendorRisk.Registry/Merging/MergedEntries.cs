using System.Collections.Immutable;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry.Merging;

/// <summary>Which entries of two records are the same one.</summary>
internal static class MergedEntries
{
    /// <summary>Those of <paramref name="theirs"/> that are not among <paramref name="own"/>. One whose id is taken by something else gets an id of its own.</summary>
    public static ImmutableArray<T> Missing<T>(IEnumerable<T> theirs, ImmutableArray<T> own, Func<T, T, bool> alike, Func<T, Guid, T> named, Func<T, Guid> id)
    {
        List<T> all = [.. own];
        foreach (T entry in theirs.Where(entry => !own.Any(mine => alike(mine, named(entry, id(mine))))))
        {
            all.Add(all.Exists(other => id(other) == id(entry)) ? named(entry, EntryId.Derived(id(entry).ToString("N"), all.Count, "merged")) : entry);
        }

        return [.. all.Skip(own.Length)];
    }

    public static bool Alike(VendorCertification one, VendorCertification other) => one == other;

    public static bool Alike(VendorIncident one, VendorIncident other) => one == other;

    public static bool Alike(VendorCloudService one, VendorCloudService other) =>
        one.Listings.SequenceEqual(other.Listings) && one == (other with { Listings = one.Listings });

    public static bool Alike(VendorInspection one, VendorInspection other) =>
        one.OpenPoints.SequenceEqual(other.OpenPoints) && one == (other with { OpenPoints = one.OpenPoints });
}
