using System.Collections.Immutable;
using System.Text.Json.Serialization;
using VendorRisk.Registry.Changes;
using VendorRisk.Registry.Engine;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry;

/// <summary>Something that shall change one vendor.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="ExpectedVersion">The version the change is based on; 0 for a vendor that shall not exist yet.</param>
/// <param name="Origin">Who and why.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(RegisterVendor), nameof(RegisterVendor))]
[JsonDerivedType(typeof(RenameVendor), nameof(RenameVendor))]
[JsonDerivedType(typeof(AddAlias), nameof(AddAlias))]
[JsonDerivedType(typeof(CorrectVendor), nameof(CorrectVendor))]
[JsonDerivedType(typeof(RecordCertification), nameof(RecordCertification))]
[JsonDerivedType(typeof(RecordCloudService), nameof(RecordCloudService))]
[JsonDerivedType(typeof(RecordInspection), nameof(RecordInspection))]
[JsonDerivedType(typeof(RecordIncident), nameof(RecordIncident))]
[JsonDerivedType(typeof(StrikeEntry), nameof(StrikeEntry))]
[JsonDerivedType(typeof(MergeVendor), nameof(MergeVendor))]
[JsonDerivedType(typeof(AbsorbVendor), nameof(AbsorbVendor))]
public abstract record VendorCommand(VendorId VendorId, long ExpectedVersion, ChangeOrigin Origin)
{
    /// <summary>The vendor after the change, or problems. Pure: the same log gives the same vendor.</summary>
    /// <param name="vendor">The vendor before; a blank one for <see cref="RegisterVendor"/>.</param>
    /// <param name="today">The date in Japan.</param>
    /// <param name="problems">Takes every problem; what is returned then does not matter.</param>
    internal abstract Vendor Apply(Vendor vendor, DateOnly today, ProblemList problems);

    /// <summary>What is wrong with the change in view of other vendors; asked within the transaction that would store it. A number or name that another one has, unless a command asks otherwise.</summary>
    /// <param name="write">The transaction.</param>
    /// <param name="before">The vendor before; null when it is new.</param>
    /// <param name="after">The vendor after the change.</param>
    internal virtual Task<ImmutableArray<Problem>> CheckAsync(IVendorWrite write, Vendor? before, Vendor after) => VendorIdentity.CheckAsync(write, before, after);
}
