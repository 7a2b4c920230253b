using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Tells which link of the chain a party's word means at a place of the paper.</summary>
/// <param name="Context">The paper.</param>
/// <param name="Sheet">The form on which the words stand; null outside the forms.</param>
internal sealed record PartyResolver(PaperContext Context, SheetContext? Sheet)
{
    /// <summary>The vendor the place is about: the sheet's own, else the only contractor.</summary>
    public ChainLink? Vendor => Sheet is { Entrusts: true } ? Context.Link(Sheet.Facts.LinkId) : Context.Contractor;

    public HopEnd? Resolve(Party party, string word) => party switch
    {
        Party.Ward => Ends.Ward,
        Party.Contractor => EndOf(Contractor()),
        Party.Subcontractor => EndOf(Subcontractor()),
        Party.Person => Ends.Person,
        Party.PublicBody => Ends.PublicBody(word),
        _ => null,
    };

    /// <summary>Vendors of the chain named in the text.</summary>
    public IEnumerable<(HopEnd End, int Start, int Length)> Named(string folded)
    {
        foreach (ChainLink link in Context.Facts.Chain)
        {
            string name = link.Name.Or("");
            if (name.Length > 2 && NameKey.In(folded, name) is { } place)
            {
                yield return (Ends.Vendor(link.Id), place.At, place.Length);
            }
        }
    }

    /// <summary>Who takes over from, or hands over to, a party when the words leave the other side out.</summary>
    public HopEnd? Opposite(HopEnd end)
    {
        if (end.Kind is PartyKind.Ward)
        {
            return EndOf(Vendor);
        }

        ChainLink? link = Context.Link(end.LinkId);
        return link is null || end.Kind is not PartyKind.Vendor
            ? null
            : link.ParentId is null ? Ends.Ward : Ends.Vendor(link.ParentId);
    }

    private ChainLink? Contractor() =>
        Vendor is { ParentId: not null } sub ? Context.Link(sub.ParentId) : Vendor;

    private ChainLink? Subcontractor()
    {
        if (Vendor is { ParentId: not null } sub)
        {
            return sub;
        }

        ImmutableArray<ChainLink> children = [.. Context.Children(Vendor?.Id)];
        return children.Length == 1 ? children[0] : null;
    }

    private static HopEnd? EndOf(ChainLink? link) => link is null ? null : Ends.Vendor(link.Id);
}
