using System.Collections.Immutable;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry;

/// <summary>What the register's outbox says of a change of one vendor.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Version">Its new version.</param>
/// <param name="Command">What was done, e.g. <c>RecordCertification</c>.</param>
/// <param name="Names">Every name under which papers may mean it, before and after, as <see cref="VendorNameKey"/>.</param>
/// <param name="Schemes">Every certification scheme it held before or holds after.</param>
public sealed record VendorNews(VendorId VendorId, long Version, string Command, ImmutableArray<string> Names, ImmutableArray<string> Schemes)
{
    /// <summary>The name of the register's outbox.</summary>
    public const string Outbox = "registry";

    /// <summary>Reads a row of the register's outbox.</summary>
    public static VendorNews Of(OutboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return RegistryJson.Read<VendorNews>(row.Body);
    }

    internal static VendorNews Of(Vendor? before, Vendor? after, string command, long version)
    {
        Vendor[] both = [.. new[] { before, after }.OfType<Vendor>()];
        return new VendorNews(
            both[0].Id,
            version,
            command,
            [.. both.SelectMany(v => v.OtherNames.Select(n => n.Name).Prepend(v.LegalName)).Select(VendorNameKey.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. both.SelectMany(v => v.Certifications).Select(c => c.Scheme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    internal OutboxRow Row(DateTimeOffset at) => new()
    {
        Entity = VendorId.ToString(),
        Kind = Command,
        Body = RegistryJson.Write(this),
        At = Rows.Stamp(at),
    };
}
