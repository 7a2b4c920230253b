using VendorRisk.Registry.Changes;

namespace VendorRisk.Registry;

/// <summary>Sets the 法人番号, the country and the remark; the name changes by <see cref="RenameVendor"/>.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="CorporateNumber">The 法人番号; null when unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null when unknown.</param>
/// <param name="Note">A remark; null for none.</param>
public sealed record CorrectVendor(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, string? CorporateNumber, string? Country, string? Note)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems) => vendor with
    {
        CorporateNumber = Registry.CorporateNumber.Checked(CorporateNumber, problems),
        Country = CountryCode.Checked(Country, "country", "所在国", problems),
        Note = problems.Optional(Note, "note", "備考"),
    };
}
