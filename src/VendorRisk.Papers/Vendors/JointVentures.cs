using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Certifications;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>
/// Companies that take a contract together (共同企業体, JV, コンソーシアム): each member is a vendor with the certificates given for it, the leader first. The group
/// itself can be neither certified nor inspected, so it is no vendor.
/// </summary>
internal static partial class JointVentures
{
    private static readonly SearchValues<char> Borders = SearchValues.Create("・、()&:");

    /// <summary>Longer words behind a role are a sentence, not a name.</summary>
    private const int LongestName = 30;

    /// <summary>Whether the words name a group, whoever its members are.</summary>
    public static bool IsGroup(string folded) => Group().IsMatch(folded) || Formed().IsMatch(folded) || (Lead().IsMatch(folded) && Member().IsMatch(folded));

    /// <summary>The members of the group that a cell names; empty when it names no group or none of its members.</summary>
    public static ImmutableArray<VendorEntry> Members(PaperText cell)
    {
        if (!IsGroup(cell.Folded))
        {
            return [];
        }

        ImmutableArray<Match> roles = [.. Role().Matches(cell.Folded).Cast<Match>()];
        ImmutableArray<(PaperText Name, int Start)> named = Named(cell, roles);
        Match all = Shared().Match(cell.Folded);
        int shared = all.Success ? all.Index : cell.Folded.Length;
        ImmutableArray<Certification> common = CertificationReader.Read(cell.Between(shared, cell.Folded.Length), CertificationPlace.VendorCell);
        GroupRoles roleOf = new(cell, roles);
        List<(VendorEntry Entry, bool Leads)> members = [];
        for (int i = 0; i < named.Length; i++)
        {
            (PaperText name, int start) = named[i];
            int end = i + 1 < named.Length ? named[i + 1].Start : cell.Folded.Length;
            PaperText whole = cell.Between(start, Math.Max(start, Math.Min(end, shared)));
            PaperText role = roleOf.Next(name, start, end);
            ImmutableArray<Certification> own = CertificationReader.Read(whole, CertificationPlace.VendorCell);
            members.Add((
                new VendorEntry(role, name, whole, Undecided: false, [.. own, .. common.Where(c => own.All(o => o.Scheme.Value != c.Scheme.Value))]),
                Lead().IsMatch(role.Folded)));
        }

        return [.. members.OrderByDescending(m => m.Leads).Select(m => m.Entry)];
    }

    /// <summary>Companies by their legal forms, and names behind a role that have none.</summary>
    private static ImmutableArray<(PaperText Name, int Start)> Named(PaperText cell, ImmutableArray<Match> roles)
    {
        List<(PaperText Name, int Start)> named = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        Coverage starts = new(cell.Folded.Length);
        foreach (CompanyMention company in CompanyMentions.Find(cell))
        {
            PaperText name = WithoutGroup(cell, company);
            if (!name.IsEmpty && known.Add(NameKey.Of(name.Words)))
            {
                named.Add((name, company.Start));
                starts.Add(company.Start, company.Start + 1);
            }
        }

        for (int i = 0; i < roles.Length; i++)
        {
            int from = roles[i].Index + roles[i].Length;
            int to = i + 1 < roles.Length ? roles[i + 1].Index : cell.Folded.Length;
            if (!GroupRoles.IsBracketed(cell, roles[i]) && !starts.Overlaps(from, to) && FormlessName(cell.Between(from, to)) is { IsEmpty: false } name)
            {
                named.Add((name, from));
            }
        }

        return [.. named.OrderBy(n => n.Start)];
    }

    /// <summary>株式会社A・株式会社B共同企業体: the last member's name ends where the group's word begins.</summary>
    private static PaperText WithoutGroup(PaperText cell, CompanyMention company)
    {
        Match group = Group().Match(company.Name.Folded);
        if (!group.Success || group.Index == 0)
        {
            return group.Success ? PaperText.Empty : company.Name;
        }

        PaperText name = company.Name.Between(0, group.Index);
        if (BareForm().IsMatch(name.Folded))
        {
            // 大空運輸株式会社共同企業体: the form closes the name before it, and does not open the group's.
            int from = cell.Folded.AsSpan(0, company.Start).LastIndexOfAny(Borders) + 1;
            name = cell.Between(from, company.Start + name.Folded.Length);
        }

        return CompanyNames.HasForm(name.Folded) && !BareForm().IsMatch(name.Folded) ? name : PaperText.Empty;
    }

    [GeneratedRegex(@"^(?:株式|有限|合同)会社$|^\((?:株|有|同)\)$")]
    private static partial Regex BareForm();

    private static PaperText FormlessName(PaperText words)
    {
        PaperText name = CompanyNames.NameOf(words.Between(Lead(words.Folded), words.Folded.Length));
        int end = name.Folded.AsSpan().IndexOfAny(")、。及並") is int stop and >= 0 ? stop : name.Folded.Length;
        name = name.Between(0, end);
        return name.Folded.Length is < 2 or > LongestName || VendorCellReader.NamesNobody(name.Folded) || Others().IsMatch(name.Folded) ? PaperText.Empty : name;

        static int Lead(string s)
        {
            int at = 0;
            while (at < s.Length && s[at] is ':' or '、' or 'は' or 'が' or ' ' or '…')
            {
                at++;
            }

            return at;
        }
    }

    [GeneratedRegex("(?:特定|設計|建設)?" + GroupWords.Group)]
    private static partial Regex Group();

    /// <summary>株式会社A及び株式会社Bの2社で構成: a group that calls itself something of its own.</summary>
    [GeneratedRegex("(?:[2-9]|[二三四五六])(?:社|者|団体)(?:で|により|から|が共同で)(?:構成|組織|結成|組成)")]
    private static partial Regex Formed();

    [GeneratedRegex(GroupWords.Lead)]
    private static partial Regex Lead();

    [GeneratedRegex(GroupWords.Member)]
    private static partial Regex Member();

    [GeneratedRegex("(?:" + GroupWords.Lead + "|" + GroupWords.Member + @")(?:\d+|[①-⑨])?")]
    private static partial Regex Role();

    /// <summary>What is said of all members at once.</summary>
    [GeneratedRegex("(?:いずれも|ともに|共に|全社|各社|全構成員|各構成員|両社|三社とも|[23]社とも)")]
    private static partial Regex Shared();

    [GeneratedRegex(@"^(?:ほか|他|外)?(?:約)?(?:\d+|[一二三四五六七八九十]|数)(?:社|者|団体)|^(?:ほか|他)$")]
    private static partial Regex Others();
}
