using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>The whole register at one moment, for whoever asks it for many names. Never changed; safe for several callers at once.</summary>
public sealed class RegisterSnapshot
{
    private readonly FrozenDictionary<string, ImmutableArray<Vendor>> _byName;
    private readonly FrozenDictionary<string, Vendor> _byNumber;
    private readonly FrozenDictionary<VendorId, Vendor> _byId;

    /// <param name="stamp">Rises with every change of the register.</param>
    /// <param name="vendors">All vendors.</param>
    public RegisterSnapshot(long stamp, IEnumerable<Vendor> vendors)
    {
        Stamp = stamp;
        Vendors = [.. vendors.OrderBy(v => v.LegalName, StringComparer.Ordinal).ThenBy(v => v.Id.Value)];
        _byName = Vendors.SelectMany(v => Names(v).Distinct(StringComparer.Ordinal), (vendor, name) => (vendor, name))
            .GroupBy(p => p.name, p => p.vendor, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        _byId = Vendors.ToFrozenDictionary(v => v.Id);
        _byNumber = Vendors.Where(v => v.CorporateNumber is not null).ToFrozenDictionary(v => v.CorporateNumber!, StringComparer.Ordinal);
    }

    /// <summary>Rises with every change of the register.</summary>
    public long Stamp { get; }

    /// <summary>All vendors, by legal name.</summary>
    public ImmutableArray<Vendor> Vendors { get; }

    /// <summary>One vendor; null when there is none of this id.</summary>
    public Vendor? Find(VendorId id) => _byId.GetValueOrDefault(id);

    /// <summary>The one vendor that a name or a 法人番号 means, as <see cref="IVendorRegistry.ResolveAsync"/> finds it; null when there is none or more than one.</summary>
    public Vendor? Match(string nameOrNumber)
    {
        ArgumentNullException.ThrowIfNull(nameOrNumber);
        return CorporateNumber.Digits(nameOrNumber) is { } number
            ? CorporateNumber.HasRightCheckDigit(number) ? _byNumber.GetValueOrDefault(number) : null
            : _byName.GetValueOrDefault(VendorNameKey.Of(nameOrNumber), []) is [var only] ? only : null;
    }

    private static IEnumerable<string> Names(Vendor vendor) =>
        vendor.OtherNames.Select(n => n.Name).Prepend(vendor.LegalName).Select(VendorNameKey.Of).Where(key => key.Length > 0);
}
