using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Names;

namespace VendorRisk.Registry;

/// <summary>Takes a vendor into the register.</summary>
/// <param name="VendorId">A new key.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="LegalName">The legal name, 1–200 characters.</param>
/// <param name="CorporateNumber">The 法人番号 in any width, with or without blanks or hyphens; null when unknown.</param>
/// <param name="Country">The country of the seat, ISO 3166-1 alpha-2; null when unknown.</param>
/// <param name="Note">A remark.</param>
/// <param name="Sample">Whether it is an example that the product brings along.</param>
public sealed record RegisterVendor(
    VendorId VendorId, ChangeOrigin Origin, string LegalName, string? CorporateNumber = null, string? Country = null, string? Note = null, bool Sample = false)
    : VendorCommand(VendorId, 0, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems) => vendor with
    {
        LegalName = VendorNameForm.Checked(LegalName, "legalName", "名称", problems),
        CorporateNumber = Registry.CorporateNumber.Checked(CorporateNumber, problems),
        Country = CountryCode.Checked(Country, "country", "所在国", problems),
        Note = problems.Optional(Note, "note", "備考"),
        Sample = Sample,
    };
}
