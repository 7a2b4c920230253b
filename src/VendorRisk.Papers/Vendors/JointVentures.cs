using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Certifications;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>
/// Companies that take a contract together (共同企業体, JV, コンソーシアム): each member is a vendor with what is said of it alone, the leader first. The group's
/// own name is nobody who could be certified or inspected, so it is no vendor.
/// </summary>
internal static partial class JointVentures
{
    /// <summary>Longer words behind a role are a sentence, not a name.</summary>
    private const int LongestName = 30;

    /// <summary>Whether the words name a group, whoever its members are.</summary>
    public static bool IsGroup(string folded) => Group().IsMatch(folded) || (Lead().IsMatch(folded) && Member().IsMatch(folded));

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
        List<(VendorEntry Entry, bool Leads)> members = [];
        for (int i = 0; i < named.Length; i++)
        {
            (PaperText name, int start) = named[i];
            int end = i + 1 < named.Length ? named[i + 1].Start : cell.Folded.Length;
            PaperText whole = cell.Between(start, Math.Max(start, Math.Min(end, shared)));
            PaperText role = RoleOf(cell, roles, name, start, end);
            ImmutableArray<Certification> own = CertificationReader.Read(whole, CertificationPlace.VendorCell);
            ImmutableArray<Certification> common = shared < cell.Folded.Length ? CertificationReader.Read(cell.Between(shared, cell.Folded.Length), CertificationPlace.VendorCell) : [];
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
        foreach (CompanyMention company in CompanyMentions.Find(cell))
        {
            PaperText name = WithoutGroup(cell, company);
            if (!name.IsEmpty && !named.Exists(n => NameKey.Of(n.Name.Words) == NameKey.Of(name.Words)))
            {
                named.Add((name, company.Start));
            }
        }

        for (int i = 0; i < roles.Length; i++)
        {
            int from = roles[i].Index + roles[i].Length;
            int to = i + 1 < roles.Length ? roles[i + 1].Index : cell.Folded.Length;
            if (roles[i].Index > 0 && cell.Folded[roles[i].Index - 1] == '(' && from < cell.Folded.Length && cell.Folded[from] == ')')
            {
                continue;
            }

            if (!named.Exists(n => n.Start >= from && n.Start < to) && FormlessName(cell.Between(from, to)) is { IsEmpty: false } name)
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
        return !group.Success ? company.Name
            : group.Index == 0 ? PaperText.Empty
            : company.Name.Between(0, group.Index) is var name && CompanyNames.HasForm(name.Folded) ? name : PaperText.Empty;
    }

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

    /// <summary>The role printed right behind a member in brackets, else the last one before it.</summary>
    private static PaperText RoleOf(PaperText cell, ImmutableArray<Match> roles, PaperText name, int start, int end)
    {
        int behind = start + name.Folded.Length;
        Match? own = roles.FirstOrDefault<Match>(r => r.Index > behind && r.Index < end && cell.Folded.AsSpan(behind, r.Index - behind) is "(");
        own ??= roles.LastOrDefault<Match>(r => r.Index + r.Length <= start && !(r.Index > 0 && cell.Folded[r.Index - 1] == '(' && r.Index + r.Length < cell.Folded.Length && cell.Folded[r.Index + r.Length] == ')'));
        return own is null ? PaperText.Empty : cell.Slice(own.Index, own.Length);
    }

    [GeneratedRegex("(?:特定|設計|建設)?(?:共同企業体|共同事業体|共同体|企業共同体|企業連合体?|連合体|コンソーシアム|ジョイントベンチャー|(?<![A-Za-z])JV(?![A-Za-z])|企業グループ)")]
    private static partial Regex Group();

    [GeneratedRegex("代表(?:構成員|構成企業|構成団体|企業|団体|法人|事業者|会社|者(?!取締))|主?幹事(?:会社|企業|法人|事業者|社|団体)?|リーダー(?:企業|会社)|統括(?:企業|会社)")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:その他|他の)?(?:構成(?:員|企業|団体|法人|事業者|会社|社)|参(?:加|画)企業|メンバー(?:企業)?)")]
    private static partial Regex Member();

    [GeneratedRegex("(?:代表(?:構成員|構成企業|構成団体|企業|団体|法人|事業者|会社|者(?!取締))|主?幹事(?:会社|企業|法人|事業者|社|団体)?|リーダー(?:企業|会社)|統括(?:企業|会社)|(?:その他|他の)?(?:構成(?:員|企業|団体|法人|事業者|会社|社)|参(?:加|画)企業|メンバー(?:企業)?))(?:\\d+|[①-⑨])?")]
    private static partial Regex Role();

    /// <summary>What is said of all members at once.</summary>
    [GeneratedRegex("(?:いずれも|ともに|共に|全社|各社|全構成員|各構成員|両社|三社とも|[23]社とも)")]
    private static partial Regex Shared();

    [GeneratedRegex(@"^(?:ほか|他|外)?(?:約)?(?:\d+|[一二三四五六七八九十]|数)(?:社|者|団体)|^(?:ほか|他)$")]
    private static partial Regex Others();
}
