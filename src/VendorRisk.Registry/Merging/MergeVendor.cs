using System.Collections.Immutable;
using VendorRisk.Registry.Engine;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry;

/// <summary>
/// Ends a vendor's record in favour of another's. Its names are free from then on and nothing changes it any more; what it holds is taken over by
/// <see cref="AbsorbVendor"/>, which follows by itself.
/// </summary>
/// <param name="VendorId">The vendor that ends.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Into">The surviving vendor.</param>
/// <param name="Kind">Registered twice, or taken over.</param>
/// <param name="On">The day of the firms' merger; null when unknown.</param>
public sealed record MergeVendor(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, VendorId Into, VendorMergeKind Kind, DateOnly? On = null)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        if (Into == VendorId)
        {
            problems.Add("into.self", "into", $"統合先が「{vendor.LegalName}」自身です。別の事業者を選んでください。");
        }

        problems.Plausible(On, "on", "合併の日");
        problems.NotAfter(On, today, "on", "合併の日");
        return vendor with { Merged = new VendorMerger(Into, Kind, Kind == VendorMergeKind.TakenOver ? On : null) };
    }

    internal override async Task<ImmutableArray<Problem>> CheckAsync(IVendorWrite write, Vendor? before, Vendor after) =>
        VendorMergeCheck.Of(after, await write.FindAsync(Into), Kind);
}
