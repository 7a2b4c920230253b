using System.Collections.Immutable;
using VendorRisk.Registry.Certifications;
using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Storage;
using VendorRisk.Registry.Vendors;

namespace VendorRisk.Registry;

/// <summary>Records a certification; one with the same id takes the place of the earlier entry.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on.</param>
/// <param name="Origin">Who and why.</param>
/// <param name="Certification">The certification.</param>
public sealed record RecordCertification(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin, VendorCertification Certification)
    : VendorCommand(VendorId, ExpectedVersion, Origin)
{
    internal override Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems)
    {
        VendorCertification checkedOne = CertificationCheck.Run(Certification, today, problems);
        return vendor with { Certifications = EntryOrder.Of(vendor.Certifications.Where(c => c.Id != checkedOne.Id).Append(checkedOne)) };
    }

    internal override async Task<ImmutableArray<Problem>> CheckAsync(IVendorWrite write, Vendor? before, Vendor after)
    {
        ImmutableArray<Problem> others = await base.CheckAsync(write, before, after);
        return Certification.File is not { } file || await write.HasEvidenceAsync(file.Hash)
            ? others
            : others.Add(new Problem("file.missing", "file", $"証書の写し「{file.Name}」が保存されていません。ファイルを選び直して、もう一度記録してください。"));
    }
}
