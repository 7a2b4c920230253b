using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>The whole register at one moment, for whoever asks it for many names. Never changed; safe for several callers at once.</summary>
public sealed class RegisterSnapshot
{
    private readonly FrozenDictionary<string, ImmutableArray<Vendor>> _byName;
    private readonly Dictionary<string, Vendor> _byNumber = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<VendorId, Vendor> _byId;

    /// <param name="stamp">Rises with every change of the register.</param>
    /// <param name="vendors">All vendors, also those that were merged into others.</param>
    public RegisterSnapshot(long stamp, IEnumerable<Vendor> vendors)
    {
        Stamp = stamp;
        All = [.. vendors];
        Vendors = [.. All.Where(v => v.Merged is null).OrderBy(v => v.LegalName, StringComparer.Ordinal).ThenBy(v => v.Id.Value)];
        _byId = All.ToFrozenDictionary(v => v.Id);
        (Vendor Survivor, Vendor Merged)[] merged = [.. from v in All where v.Merged is not null let survivor = Survivor(v.Id) where survivor is not null select (survivor, v)];

        // Between a merger and the taking over, the names are on no living record yet.
        ILookup<VendorId, Vendor> pending = merged.Where(m => m.Survivor.Absorbed.All(a => a.Id != m.Merged.Id)).ToLookup(m => m.Survivor.Id, m => m.Merged);
        _byName = Vendors.SelectMany(v => pending[v.Id].Prepend(v).SelectMany(Names).Distinct(StringComparer.Ordinal), (vendor, name) => (vendor, name))
            .GroupBy(p => p.name, p => p.vendor, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        foreach ((Vendor vendor, string? number) in merged.Select(m => (m.Survivor, m.Merged.CorporateNumber)).Concat(Vendors.Select(v => (v, v.CorporateNumber))))
        {
            if (number is not null)
            {
                _byNumber[number] = vendor;
            }
        }
    }

    /// <summary>Rises with every change of the register.</summary>
    public long Stamp { get; }

    /// <summary>All vendors but those that were merged into others, by legal name.</summary>
    public ImmutableArray<Vendor> Vendors { get; }

    /// <summary>Also those that were merged.</summary>
    internal ImmutableArray<Vendor> All { get; }

    /// <summary>One vendor; null when there is none of this id, or when it was merged into another.</summary>
    public Vendor? Find(VendorId id) => _byId.GetValueOrDefault(id) is { Merged: null } vendor ? vendor : null;

    /// <summary>One vendor that was merged into another; null when there is none of this id, or if it was not merged.</summary>
    public Vendor? FindMerged(VendorId id) => _byId.GetValueOrDefault(id) is { Merged: not null } vendor ? vendor : null;

    /// <summary>The vendor that an id means today: itself, or the one that it and those after it were merged into; null when there is none.</summary>
    public Vendor? Survivor(VendorId id)
    {
        Vendor? vendor = _byId.GetValueOrDefault(id);
        while (vendor?.Merged is { } merger)
        {
            vendor = _byId.GetValueOrDefault(merger.Into);
        }

        return vendor;
    }

    /// <summary>The one vendor that a name or a 法人番号 means, as <see cref="IVendorRegistry.ResolveAsync"/> finds it; null when there is none or more than one.</summary>
    public Vendor? Match(string nameOrNumber)
    {
        ArgumentNullException.ThrowIfNull(nameOrNumber);
        return CorporateNumber.Digits(nameOrNumber) is { } number
            ? CorporateNumber.HasRightCheckDigit(number) ? Numbered(number) : null
            : Named(nameOrNumber) is [var only] ? only : null;
    }

    /// <summary>All vendors of this name, legal form and all.</summary>
    internal ImmutableArray<Vendor> Named(string name) => _byName.GetValueOrDefault(VendorNameKey.Of(name), []);

    /// <summary>The vendor of this 法人番号, or the one that took over its vendor.</summary>
    internal Vendor? Numbered(string number) => _byNumber.GetValueOrDefault(number);

    private static IEnumerable<string> Names(Vendor vendor) =>
        vendor.OtherNames.Select(n => n.Name).Prepend(vendor.LegalName).Select(VendorNameKey.Of).Where(key => key.Length > 0);
}
