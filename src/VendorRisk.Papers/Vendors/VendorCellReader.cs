using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Certifications;
using VendorRisk.Papers.References;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>Reads the cell that names a vendor, or several, or says that it is still to be chosen.</summary>
internal static partial class VendorCellReader
{
    /// <summary>Members of groups in one cell; the rest of a hostile one is left alone.</summary>
    private const int Most = 300;

    private static readonly string[] Roles = ["再々委託先", "再再委託先", "再々受託者", "再委託先", "再受託者", "再委託事業者", "委託先", "受託者", "受託事業者", "受注者", "委託事業者"];

    private static readonly string[] NoneWords = ["なし", "無し", "予定はない", "予定がない", "行わない", "しない"];

    public static ImmutableArray<VendorEntry> Read(PaperText cell)
    {
        // Subcontractors may follow in the same cell; a group ends before them.
        ImmutableArray<VendorEntry>.Builder groups = ImmutableArray.CreateBuilder<VendorEntry>();
        PaperText rest = cell;
        while (groups.Count < Most && NamesSomebody(rest))
        {
            int below = BelowAt(rest.Folded);
            if (JointVentures.Members(rest.Between(0, below)) is not { IsEmpty: false } members)
            {
                return [.. groups, .. Companies(rest)];
            }

            groups.AddRange(members);
            rest = rest.Between(below, rest.Folded.Length);
        }

        return groups.ToImmutable();
    }

    private static bool NamesSomebody(PaperText cell) => !cell.IsEmpty && !SaysNone(cell) && !NamesNobody(cell.Folded);

    private static ImmutableArray<VendorEntry> Companies(PaperText cell)
    {
        ImmutableArray<VendorEntry>.Builder entries = ImmutableArray.CreateBuilder<VendorEntry>();
        PaperText role = PaperText.Empty;
        foreach (TextSection section in TextSections.Of(cell))
        {
            if (entries.Count > 0 && !section.Heading.IsEmpty && CertificationScanner.In(section.Heading.Folded).Length > 0)
            {
                entries[^1] = WithRemark(entries[^1], section.Heading);
                continue;
            }

            role = !section.Heading.IsEmpty ? section.Heading : role;
            (PaperText own, PaperText body) = RoleInLine(section.Body);
            role = own.IsEmpty ? role : own;
            if (body.IsEmpty)
            {
                continue;
            }

            bool remark = entries.Count > 0 && section.Heading.IsEmpty && own.IsEmpty && !CompanyNames.HasForm(CompanyNames.NameOf(body).Folded) && section.Level is 0 or > 3;
            if (remark)
            {
                entries[^1] = WithRemark(entries[^1], body);
            }
            else
            {
                entries.AddRange(Names(body).Select(n => Entry(role, n)).Where(e => e.Undecided || !NamesNobody(e.Name.Folded)));
            }
        }

        return entries.ToImmutable();
    }

    private static int BelowAt(string folded) =>
        Roles.Where(r => r.StartsWith('再')).Select(r => folded.IndexOf(r, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(folded.Length).Min();

    /// <summary>委託先：株式会社A, 再委託先 株式会社B on one line of the cell.</summary>
    private static (PaperText Role, PaperText Body) RoleInLine(PaperText body)
    {
        foreach (string role in Roles)
        {
            if (!body.Folded.StartsWith(role, StringComparison.Ordinal))
            {
                continue;
            }

            int at = role.Length;
            bool clear = at >= body.Folded.Length || body.Folded[at] is ':' or '…' or '\n' || body.AfterGap(at);
            if (clear)
            {
                at += at < body.Folded.Length && body.Folded[at] is ':' or '…' ? 1 : 0;
                return (body.Between(0, role.Length), body.Between(at, body.Folded.Length));
            }
        }

        return (PaperText.Empty, body);
    }

    private static VendorEntry Entry(PaperText role, PaperText whole)
    {
        PaperText name = WithoutHistory(CompanyNames.NameOf(whole));
        bool undecided = !CompanyNames.HasForm(name.Folded) && CompanyNames.SaysUndecided(whole.Folded);
        return new VendorEntry(role, undecided ? PaperText.Empty : name, whole, undecided, undecided ? [] : CertificationReader.Read(whole, CertificationPlace.VendorCell));
    }

    /// <summary>プロポーザルにより選定した株式会社A: the name starts at its legal form.</summary>
    private static PaperText WithoutHistory(PaperText name)
    {
        int form = CompanyNames.LeadingFormAt(name.Folded, 0);
        return form > 0 && (CompanyNames.SaysUndecided(name.Folded[..form]) || (name.LineAt(form) != name.LineAt(form - 1) && Address().IsMatch(name.Folded[..form]))) ? name.Between(form, name.Folded.Length) : name;
    }

    private static VendorEntry WithRemark(VendorEntry entry, PaperText remark) => entry with
    {
        Undecided = entry.Undecided || (entry.Name.IsEmpty && CompanyNames.SaysUndecided(remark.Folded)),
        Certifications = entry.Undecided
            ? []
            : [.. entry.Certifications, .. CertificationReader.Read(remark, CertificationPlace.VendorCell).Where(c => entry.Certifications.All(e => e.Scheme.Value != c.Scheme.Value))],
    };

    /// <summary>Several companies in a row: split where a comma, a dot or "and" stands between two legal forms.</summary>
    private static ImmutableArray<PaperText> Names(PaperText body)
    {
        ImmutableArray<PaperText> parts = ItemSplitter.Split(body, commasOnly: true);
        bool all = parts.Length > 1 && parts.All(p => CompanyNames.HasForm(CompanyNames.NameOf(p).Folded));
        return all ? parts
            : (NamesNobody(CompanyNames.NameOf(body).Folded) || CompanyNames.NameOf(body).IsEmpty) && CompanyMentions.Find(body) is { IsEmpty: false } named ? [.. named.Select((m, i) => body.Between(m.Start, i + 1 < named.Length ? named[i + 1].Start : body.Folded.Length))]
            : [body];
    }

    /// <summary>別表のとおり, 同上, 計3社, ○○共同企業体 without its members: the words point elsewhere, count or name a group, and name nobody.</summary>
    public static bool NamesNobody(string folded) => Pointers.Of(folded) is not null || Count().IsMatch(folded) || GroupAlone().IsMatch(folded);

    /// <summary>Whether the cell says that there is no such vendor.</summary>
    public static bool SaysNone(PaperText cell) => !cell.IsEmpty && (PaperFact.IsNone(cell)
        || (cell.Folded.Length <= 24 && Array.Exists(NoneWords, w => cell.Folded.Contains(w, StringComparison.Ordinal))));

    /// <summary>A place, printed above the name.</summary>
    [GeneratedRegex(@"(?:丁目|番地?|号|[都道府県市区町村字]|[-\d]+)[^、。]{0,12}$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^\(?(?:委託先|事業者|業者)?(?:は|:)?(?:合計|計|全|約|ほか|他)?(?:\d+|[一二三四五六七八九十]+|数|複数)(?:社|者|団体|業者|事業者|法人|企業)(?:程度|予定|を予定|（予定）|\(予定\))?(?:に委託)?\)?$|^複数(?:の)?(?:社|業者|事業者)$")]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?!.*(?:株式会社|有限会社|合同会社|\(株\)|\(有\)|法人))[^、。()]{0,30}" + GroupWords.Group + @"(?:\((?:構成員は?)?(?:未定|別途)?\))?$")]
    private static partial Regex GroupAlone();
}
