using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers.Certifications;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Puts the vendors that a paper only declares, without a form of their own, into the chain.</summary>
internal static class ChainDeclarations
{
    /// <param name="paper">The paper.</param>
    /// <param name="links">The chain as its forms give it; what is declared is added.</param>
    /// <param name="linkOfSheet">For each form the link it is about.</param>
    /// <param name="most">No more links than this.</param>
    public static void Add(Paper paper, List<ChainLink> links, IReadOnlyList<string?> linkOfSheet, int most)
    {
        foreach ((string? linkId, ImmutableArray<Declaration> declared) in Of(paper, [.. links], linkOfSheet))
        {
            if (linkId is not null)
            {
                Add(links, linkId, declared, most);
            }
        }

        SettleBeside(paper, links, linkOfSheet);
    }

    /// <summary>Where a form names several vendors for the same work and one subcontractor below them, none of them has left open whether it entrusts on.</summary>
    private static void SettleBeside(Paper paper, List<ChainLink> links, IReadOnlyList<string?> linkOfSheet)
    {
        for (int i = 0; i < paper.Sheets.Length && i < linkOfSheet.Count; i++)
        {
            if (links.Find(l => l.Id == linkOfSheet[i]) is { Reentrustment: { } stance } link && stance.Is(ReentrustmentStance.Declared))
            {
                foreach (string? id in Beside(paper.Sheets[i], link, [.. links]))
                {
                    int at = links.FindIndex(l => l.Id == id);
                    links[at] = links[at] with { Reentrustment = links[at].Reentrustment ?? Fact.NotApplicable<ReentrustmentStance>("再委託先は、共同で受託する者の再委託先として書かれています") };
                }
            }
        }
    }

    /// <summary>What is declared, by the link that declares it; null for what the outline says of nobody in particular.</summary>
    public static IEnumerable<(string? LinkId, ImmutableArray<Declaration> Declared)> Of(Paper paper, ImmutableArray<ChainLink> links, IReadOnlyList<string?> linkOfSheet)
    {
        List<(string? LinkId, ImmutableArray<Declaration> Declared)> found = [];
        for (int i = 0; i < paper.Sheets.Length && i < linkOfSheet.Count; i++)
        {
            if (paper.Sheets[i].Entrusts && links.FirstOrDefault(l => l.Id == linkOfSheet[i]) is { } link)
            {
                ImmutableArray<Declaration> declared = SheetDeclarations.Of(paper.Sheets[i], NamesUpTo(links, link.Tier));
                found.Add((link.Id, declared));
                found.AddRange(Beside(paper.Sheets[i], link, links).Select(l => (l, DeniedByForm(declared))));
            }
        }

        ChainLink[] contractors = [.. links.Where(l => l.Tier == 1)];
        found.AddRange(SheetDeclarations.OfOutline(paper, NamesUpTo(links, 1)).Select(d => (Speaker(contractors, d)?.Id, ImmutableArray.Create(d))));
        return found.Where(f => f.Declared.Length > 0).GroupBy(f => f.LinkId).Select(g => (g.Key, (ImmutableArray<Declaration>)[.. g.SelectMany(f => f.Declared)]));
    }

    /// <summary>The other vendors that the same form names for the same work, such as the members of a group.</summary>
    private static IEnumerable<string?> Beside(PaperSheet sheet, ChainLink link, ImmutableArray<ChainLink> links)
    {
        string named = string.Concat(sheet.Fields.Where(f => f.Kind == FieldKind.Vendor).Select(f => NameKey.Of(f.Value.Words)));
        return links.Where(l => l.Tier == link.Tier && l.Id != link.Id && l.Name.Value is { } name && named.Contains(NameKey.Of(name), StringComparison.Ordinal)).Select(l => l.Id);
    }

    /// <summary>What the form denies in a row of its own that names nobody holds for all whom the form names.</summary>
    private static ImmutableArray<Declaration> DeniedByForm(ImmutableArray<Declaration> declared) =>
        declared.Any(d => d.Stance == ReentrustmentStance.Declared) ? [] : [.. declared.Where(d => d.Stance == ReentrustmentStance.Denied && !d.Label.IsEmpty && !CompanyMentions.Any(d.Statement))];

    /// <summary>The contractor that a statement of the outline is about: the one it names, else the only one, else the first where it names a subcontractor.</summary>
    private static ChainLink? Speaker(ChainLink[] contractors, Declaration declared)
    {
        string words = NameKey.Of(declared.Statement.Words);
        return contractors.FirstOrDefault(c => c.Name.Value is { } name && words.Contains(NameKey.Of(name), StringComparison.Ordinal))
            ?? (contractors.Length == 1 || !declared.Vendors.IsEmpty ? contractors.FirstOrDefault() : null);
    }

    private static HashSet<string> NamesUpTo(ImmutableArray<ChainLink> links, int tier) =>
        [.. links.Where(l => l.Tier <= tier).Select(l => l.Name.Value).OfType<string>().Select(NameKey.Of)];

    private static void Add(List<ChainLink> links, string linkId, ImmutableArray<Declaration> declared, int most)
    {
        ChainLink parent = links.First(l => l.Id == linkId);
        foreach (Declaration declaration in declared)
        {
            foreach (DeclaredVendor vendor in declaration.Vendors)
            {
                string key = NameKey.Of(vendor.Name.Words);
                ChainLink above = Above(links, parent, declaration, vendor);
                if (links.Count < most && !links.Any(l => l.ParentId == above.Id && l.Name.Value is { } name && NameKey.Of(name) == key))
                {
                    links.Add(Link(links, above, declaration, vendor));
                }
            }
        }

        int children = links.Count(l => l.ParentId == linkId);
        Declaration? yes = declared.FirstOrDefault(d => d.Stance == ReentrustmentStance.Declared);
        Declaration? no = declared.FirstOrDefault(d => d.Stance == ReentrustmentStance.Denied);
        Declaration? unnamed = declared.FirstOrDefault(d => !d.Others.IsEmpty && (d.OthersCount is not { } more || children < d.Vendors.Length + more))
            ?? (children == 0 ? yes : null);
        links[links.FindIndex(l => l.Id == linkId)] = parent with
        {
            Reentrustment = yes is not null ? PaperFact.Of(ReentrustmentStance.Declared, yes.Statement)
                : no is not null && children == 0 ? PaperFact.Of(ReentrustmentStance.Denied, no.Statement)
                : parent.Reentrustment,
            UnnamedBelow = unnamed is null ? parent.UnnamedBelow : PaperFact.Of(unnamed.Others.IsEmpty ? unnamed.Statement : unnamed.Others),
        };
    }

    /// <summary>Whose subcontractor it is. A row for 再々委託先 speaks of the only subcontractor there is; of which of several, nobody knows, so it stays below the form's own vendor.</summary>
    private static ChainLink Above(List<ChainLink> links, ChainLink parent, Declaration declaration, DeclaredVendor vendor)
    {
        // 株式会社A（さらに株式会社Bへ再々委託）: below the vendor that stands before it.
        int place = declaration.Vendors.IndexOf(vendor);
        if (place > 0 && SheetTiers.Deepest(vendor.Whole.Folded) == parent.Tier + 2
            && links.LastOrDefault(l => l.ParentId == parent.Id && l.Name.Value is { } name && NameKey.Of(name) == NameKey.Of(declaration.Vendors[place - 1].Name.Words)) is { } before)
        {
            return before;
        }

        ChainLink[] below = [.. links.Where(l => l.ParentId == parent.Id)];
        return below.Length == 1 && SheetTiers.Deepest(LabelText.Core(declaration.Label.Folded)) == parent.Tier + 2 ? below[0] : parent;
    }

    private static ChainLink Link(List<ChainLink> links, ChainLink parent, Declaration declaration, DeclaredVendor vendor)
    {
        string number = (links.Count(l => l.ParentId == parent.Id) + 1).ToString(CultureInfo.InvariantCulture);
        return new ChainLink
        {
            Id = $"{parent.Id}.{number}",
            Tier = parent.Tier + 1,
            ParentId = parent.Id,
            Name = PaperFact.TitleOf(vendor.Name),
            Undecided = PaperFact.Of(false, vendor.Name),
            LabelledAs = declaration.Label.Folded.Contains('再', StringComparison.Ordinal) ? PaperFact.TitleOf(declaration.Label) : new(),
            ParentNamed = PaperFact.Of(true, vendor.Name),
            Certifications = CertificationReader.Read(vendor.Whole, CertificationPlace.VendorCell),
        };
    }
}
