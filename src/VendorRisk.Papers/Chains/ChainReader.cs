using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Certifications;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Reentrusting;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Chains;

/// <summary>Builds the chain of vendors from the sheets: tiers from roles, titles and structure together.</summary>
internal sealed class ChainReader
{
    /// <summary>A paper with more is no paper; the rest is left out of the chain.</summary>
    private const int MostVendors = 300;

    private readonly List<ChainLink> _links = [];

    /// <summary>For each sheet the link it is about; null when it is about none.</summary>
    private readonly List<string?> _linkOfSheet = [];

    private readonly ImmutableArray<PaperField> _outline;

    private ChainReader(ImmutableArray<PaperField> outline) => _outline = outline;

    public static (ImmutableArray<ChainLink> Chain, ImmutableArray<string?> LinkOfSheet) Read(Paper paper)
    {
        ChainReader reader = new(paper.Outline);
        foreach (PaperSheet sheet in paper.Sheets)
        {
            reader._linkOfSheet.Add(null);
        }

        reader.ReadSheets(paper, SheetKind.Outsourcing);
        reader.ReadSheets(paper, SheetKind.ReOutsourcing);
        ChainDeclarations.Add(paper, reader._links, reader._linkOfSheet, MostVendors);
        reader.ResolveCounterparties(paper);
        return ([.. reader._links.OrderBy(l => l.Id, ChainIdOrder.Instance)], [.. reader._linkOfSheet]);
    }

    private void ReadSheets(Paper paper, SheetKind kind)
    {
        // Parents before children, whatever the printed order.
        foreach (int i in Enumerable.Range(0, paper.Sheets.Length).Where(i => paper.Sheets[i].Kind == kind).OrderBy(i => SheetTiers.Of(paper.Sheets[i])))
        {
            _linkOfSheet[i] = ReadSheet(paper.Sheets[i]);
        }
    }

    private string? ReadSheet(PaperSheet sheet)
    {
        int sheetTier = SheetTiers.Of(sheet);
        bool severalRoles = SheetTiers.HasSeveralRoles(sheet);
        string? about = null;
        string? parentNamed = null;
        ImmutableArray<PaperField> vendorFields = [.. sheet.Fields.Where(f => f.Kind == FieldKind.Vendor && !SheetDeclarations.IsRow(sheet, f, sheetTier))];
        foreach (PaperField field in vendorFields)
        {
            foreach (VendorEntry entry in VendorCellReader.Read(field.Value))
            {
                if (_links.Count >= MostVendors)
                {
                    break;
                }

                int tier = SheetTiers.Of(entry, field, sheetTier, severalRoles);
                ChainLink? known = entry.Name.IsEmpty ? null : _links.FirstOrDefault(l => l.Tier == tier && SameName(l.Name, entry.Name));
                if (known is null)
                {
                    string? parent = tier == 1 ? null : ParentOf(sheet, tier, parentNamed);
                    known = Link(entry, field, tier, parent, parentNamed is not null && parent == parentNamed, sheet);
                    _links.Add(known);
                }
                else
                {
                    Merge(known, entry.Certifications);
                }

                if (tier < sheetTier)
                {
                    parentNamed = known.Id;
                }

                about = tier == sheetTier && about is null ? known.Id : about;
            }
        }

        if (about is null && !vendorFields.Any(f => VendorCellReader.SaysNone(f.Value)) && _links.Count < MostVendors)
        {
            about = AddUnnamed(sheet, sheetTier, vendorFields);
        }

        AddFromRows(sheet, about);
        AddFromSafeguards(sheet, about);
        return about;
    }

    /// <summary>A form for entrusting whose vendor cell is missing or blank still stands for a vendor, whose name is unknown.</summary>
    private string AddUnnamed(PaperSheet sheet, int tier, ImmutableArray<PaperField> vendorFields)
    {
        PaperText place = vendorFields.Select(f => f.Label).Append(sheet.Title).Concat(sheet.Fields.SelectMany(f => (PaperText[])[f.Label, f.Value])).FirstOrDefault(t => !t.IsEmpty) ?? PaperText.Empty;
        Source? source = place.IsEmpty ? null : place.WholeSource();
        VendorEntry entry = new(PaperText.Empty, PaperText.Empty, place, Undecided: false, []);
        PaperField field = vendorFields.IsEmpty ? new PaperField(FieldKind.Vendor, PaperText.Empty, PaperText.Empty) : vendorFields[0];
        PaperText said = vendorFields.Select(f => f.Value).FirstOrDefault(v => VendorCellReader.NamesNobody(v.Folded)) ?? PaperText.Empty;
        string why = said.IsEmpty ? "委託先の記載がない" : $"「{said.Words}」とあるだけで、委託先の名前がない";
        source = said.IsEmpty ? source : said.WholeSource();
        ChainLink link = Link(entry, field, tier, tier == 1 ? null : ParentOf(sheet, tier, null), parentNamed: false, sheet) with
        {
            Name = Fact.Unknown<string>(why, source),
            Undecided = Fact.Unknown<bool>(why, source),
            UnnamedBeside = JointVentures.IsGroup(said.Folded) ? PaperFact.Of(said) : null,
        };

        // A form that states requirements for the vendor has not chosen one.
        PaperText demanded = tier == 1 ? sheet.First(FieldKind.Requirements) : PaperText.Empty;
        if (!demanded.IsEmpty)
        {
            link = link with
            {
                Name = Fact.Unknown<string>("委託先が決まっていない", demanded.WholeSource()),
                Undecided = PaperFact.Of(true, demanded),
                Conditions = SelectionReader.Read(sheet, _outline),
            };
        }

        _links.Add(link);
        return link.Id;
    }

    private ChainLink Link(VendorEntry entry, PaperField field, int tier, string? parent, bool parentNamed, PaperSheet sheet)
    {
        int siblings = _links.Count(l => l.ParentId == parent && l.Tier == tier);
        string number = (siblings + 1).ToString(CultureInfo.InvariantCulture);
        PaperText role = entry.Role.IsEmpty ? field.Label : entry.Role;
        return new ChainLink
        {
            Id = parent is null ? (tier == 1 ? number : "0." + number) : parent + "." + number,
            Tier = tier,
            ParentId = parent,
            Name = entry.Name.IsEmpty ? Fact.Unknown<string>("委託先が決まっていない", entry.Whole.WholeSource()) : PaperFact.TitleOf(entry.Name),
            Undecided = PaperFact.Of(entry.Undecided, entry.Undecided ? entry.Whole : entry.Name.IsEmpty ? entry.Whole : entry.Name),
            Conditions = entry.Undecided ? SelectionReader.Read(sheet, _outline) : [],
            LabelledAs = RoleLabel(role),
            ParentNamed = tier == 1 ? Fact.NotApplicable<bool>(OfficeScope.Office.Office + "が直接委託する") : ParentNamedFact(sheet, entry, parent, parentNamed),
            UnnamedBeside = OthersBeside(entry),
            Certifications = entry.Certifications,
            Consent = tier == 1 ? Fact.NotApplicable<Consent>(OfficeScope.Office.Office + "が直接委託する") : new(),
        };
    }

    /// <summary>株式会社Aほか2社: the others are counted and not named.</summary>
    private static Fact<string>? OthersBeside(VendorEntry entry)
    {
        int at = entry.Name.IsEmpty ? -1 : entry.Whole.Folded.IndexOf(entry.Name.Folded, StringComparison.Ordinal);
        Match others = DeclarationWords.Others(entry.Whole.Folded, Math.Max(at, 0));
        return at >= 0 && others.Success && others.Index <= at + entry.Name.Folded.Length + 1 && others.Groups["n"].Success
            ? PaperFact.Of(entry.Whole.Slice(others.Index, others.Length))
            : null;
    }

    private Fact<bool> ParentNamedFact(PaperSheet sheet, VendorEntry entry, string? parent, bool inCell)
    {
        ChainLink? link = _links.FirstOrDefault(l => l.Id == parent);
        if (link is null || entry.Name.IsEmpty)
        {
            return new();
        }

        PaperText? place = link.Name.Value is not { } name ? null
            : sheet.Fields.Select(f => f.Value).Prepend(sheet.Title).FirstOrDefault(t => NameKey.Of(t.Words).Replace(NameKey.Of(entry.Name.Words), "", StringComparison.Ordinal).Contains(NameKey.Of(name), StringComparison.Ordinal));
        return inCell || place is not null ? PaperFact.Of(true, place ?? entry.Whole) : PaperFact.Of(false, entry.Whole);
    }

    /// <summary>The parent: the one named in the same cell, else one named in the sheet, else the last vendor one tier up.</summary>
    private string? ParentOf(PaperSheet sheet, int tier, string? named)
    {
        if (named is not null && _links.FirstOrDefault(l => l.Id == named)?.Tier == tier - 1)
        {
            return named;
        }

        List<ChainLink> candidates = [.. _links.Where(l => l.Tier == tier - 1)];
        string all = NameKey.Of(sheet.Title.Words + string.Concat(sheet.Fields.Select(f => f.Value.Words)));
        return candidates.Find(c => c.Name.Value is { } name && all.Contains(NameKey.Of(name), StringComparison.Ordinal))?.Id
            ?? candidates.LastOrDefault()?.Id;
    }

    /// <summary>A row of the form says what its vendor is certified for; one about its subcontractor (再委託先の認証) is the subcontractor's.</summary>
    private void AddFromRows(PaperSheet sheet, string? about)
    {
        int index = _links.FindIndex(l => l.Id == about);
        if (index < 0 || !_links[index].Name.IsKnown)
        {
            return;
        }

        foreach (PaperField field in sheet.Fields.Where(f => f.Kind is FieldKind.Certification or FieldKind.Requirements))
        {
            int named = SheetTiers.Deepest(field.Label.Folded);
            int holder = named > 1 && named != _links[index].Tier ? _links.FindLastIndex(l => l.Tier == named && l.Name.IsKnown) : index;
            if (holder >= 0)
            {
                Merge(_links[holder], CertificationRow.Read(field));
            }
        }
    }

    private void AddFromSafeguards(PaperSheet sheet, string? about)
    {
        int index = _links.FindIndex(l => l.Id == about);
        if (index < 0)
        {
            return;
        }

        foreach (PaperField field in sheet.Fields.Where(f => f.Kind == FieldKind.VendorSafeguards))
        {
            Merge(_links[index], CertificationReader.Read(field.Value, CertificationPlace.Safeguard));
        }
    }

    private void Merge(ChainLink link, ImmutableArray<Certification> more)
    {
        int index = _links.FindIndex(l => l.Id == link.Id);
        _links[index] = link with
        {
            Certifications = [.. link.Certifications, .. more.Where(m => link.Certifications.All(c => c.Scheme.Value != m.Scheme.Value))],
        };
    }

    /// <summary>A connection or provision whose other side is a vendor of the chain is about that vendor.</summary>
    private void ResolveCounterparties(Paper paper)
    {
        for (int i = 0; i < paper.Sheets.Length; i++)
        {
            foreach (PaperField field in paper.Sheets[i].Fields.Where(f => f.Kind == FieldKind.Counterparty))
            {
                string cell = NameKey.Of(field.Value.Words);
                ChainLink? link = _links.Where(l => l.Name.Value is { } name && cell.Contains(NameKey.Of(name), StringComparison.Ordinal)).MaxBy(l => l.Name.Value!.Length);
                if (link is not null)
                {
                    _linkOfSheet[i] ??= link.Id;
                    Merge(link, CertificationReader.Read(field.Value, CertificationPlace.Elsewhere));
                }
            }
        }
    }

    private static Fact<string> RoleLabel(PaperText role)
    {
        if (role.IsEmpty)
        {
            return new();
        }

        string s = role.Folded;
        int start = 0;
        while (start < s.Length && (char.IsAsciiDigit(s[start]) || s[start] is '.' or ' ' or ':' or '、' or >= '①' and <= '⑳'))
        {
            start++;
        }

        int bracket = s.IndexOf('(', StringComparison.Ordinal);
        return PaperFact.TitleOf(role.Between(start, bracket > start ? bracket : s.Length));
    }

    private static bool SameName(Fact<string> name, PaperText other) => name.Value is { } value && NameKey.Of(value) == NameKey.Of(other.Words);
}
