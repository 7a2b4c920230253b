using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Companies of a declaration, each with its work: the work stands before all of them (印刷をAに、発送をBに) or behind (A：印刷、B：発送).</summary>
internal static partial class DeclaredNames
{
    /// <param name="text">A row's value or a sentence.</param>
    /// <param name="known">Names, by <see cref="NameKey"/>, that are nobody's subcontractors here.</param>
    public static ImmutableArray<DeclaredVendor> In(PaperText text, IReadOnlySet<string> known)
    {
        ImmutableArray<CompanyMention> all = CompanyMentions.Find(text);
        ImmutableArray<CompanyMention> named = [.. all.Where(m => !known.Contains(NameKey.Of(m.Name.Words)))];
        bool behind = named.Length > 0 && Before(text, all, named[0]).IsEmpty;
        ImmutableArray<DeclaredVendor> vendors =
        [
            .. named.Select(m => new DeclaredVendor(
                m.Name,
                text.Between(m.Start, all.FirstOrDefault(o => o.Start >= m.End)?.Start ?? text.Folded.Length),
                behind ? Behind(text, all, m) : Before(text, all, m))),
        ];
        return Shared(vendors, text);
    }

    private static ImmutableArray<WorkItem> Before(PaperText text, ImmutableArray<CompanyMention> all, CompanyMention mention)
    {
        int at = all.IndexOf(mention);
        int from = at == 0 ? 0 : all[at - 1].End;
        PaperText before = text.Between(LastBreak(text.Folded, from, mention.Start), mention.Start);
        return Ties().IsMatch(before.Folded) ? DeclaredWork.Of(before) : [];
    }

    private static ImmutableArray<WorkItem> Behind(PaperText text, ImmutableArray<CompanyMention> all, CompanyMention mention)
    {
        PaperText after = text.Between(mention.End, EndOf(text, all, mention));
        return Follows().IsMatch(after.Folded) ? DeclaredWork.Of(Inside(after)) : [];
    }

    /// <summary>Where what is said of one vendor ends: at the next vendor, the next line or the sentence's end.</summary>
    private static int EndOf(PaperText text, ImmutableArray<CompanyMention> all, CompanyMention mention)
    {
        int at = all.IndexOf(mention);
        return FirstBreak(text.Folded, mention.End, at + 1 < all.Length ? all[at + 1].Start : text.Folded.Length);
    }

    /// <summary>株式会社A及び株式会社B（印刷）: what follows the last of them is said of all.</summary>
    private static ImmutableArray<DeclaredVendor> Shared(ImmutableArray<DeclaredVendor> vendors, PaperText text)
    {
        DeclaredVendor[] shared = [.. vendors];
        for (int i = shared.Length - 2; i >= 0; i--)
        {
            int end = text.Folded.IndexOf(shared[i].Name.Folded, StringComparison.Ordinal) + shared[i].Name.Folded.Length;
            if (shared[i].Work.IsEmpty && And().IsMatch(text.Folded[end..]))
            {
                shared[i] = shared[i] with { Work = shared[i + 1].Work };
            }
        }

        return [.. shared];
    }

    /// <summary>The inside of brackets right behind a name, or what follows its colon.</summary>
    private static PaperText Inside(PaperText after)
    {
        string s = after.Folded;
        int close = s.Length > 0 && s[0] is '(' or '[' or '【' or '「' ? s.IndexOfAny([')', ']', '】', '」'], 1) : -1;
        return close > 0 ? after.Between(1, close) : after;
    }

    private static int LastBreak(string s, int from, int to)
    {
        int at = s.LastIndexOfAny(['。', '\n', ';', '/'], Math.Max(from, to - 1), Math.Max(0, to - from));
        return at < from ? from : at + 1;
    }

    private static int FirstBreak(string s, int from, int to)
    {
        int at = s.IndexOfAny(['。', '\n', ';', '/'], from, Math.Max(0, to - from));
        return at < 0 ? to : at;
    }

    /// <summary>The words before a name say its work: they end in を, は, について, a colon or an opening bracket.</summary>
    [GeneratedRegex(@"(を|は|については?、?|に関しては?、?|:|[(\[【]|[(\[【](再々?委託|下請)(先)?(予定)?[:]?)$")]
    private static partial Regex Ties();

    /// <summary>The words behind a name say its work: a colon, brackets or a gap, no particle.</summary>
    [GeneratedRegex(@"^[:(\[【「\-―…]|^[一-龠ァ-ヶA-Z]")]
    private static partial Regex Follows();

    [GeneratedRegex("^(、|及び|並びに|と|・|又は)[^(:]{2,40}")]
    private static partial Regex And();
}
