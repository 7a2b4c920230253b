using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>
/// Finds companies in running text by their legal forms: in front (株式会社A), behind (A株式会社, A(株)東京支店), and never the particles around them.
/// A name without a legal form is found by its place in a row, not here.
/// </summary>
internal static partial class CompanyMentions
{
    private const int LongestName = 40;

    /// <summary>No honest text names more in one breath; the rest of a hostile one is left alone.</summary>
    private const int Most = 300;

    /// <summary>Where the next company begins by its legal form.</summary>
    private const string NextFirm = "(?:(?:株式|有限|合同)会社|[(](?:株|有)[)]|(?:一般|公益)(?:社|財)団法人|特定非営利活動法人|社会福祉法人)";

    private const string Closing = "、。,;:()「」『』【】[]〈〉《》/|\n?※→⇒…*＋+=";

    /// <summary>Words that end right before a name.</summary>
    private static readonly string[] Joints = ["及び", "並びに", "又は", "または", "および", "ならびに", "委託先の", "事業者の", "業者の", "会社の", "予定の", "請負者の", "から", "より", "ある"];

    public static bool Any(PaperText text) => !Find(text).IsEmpty;

    public static ImmutableArray<CompanyMention> Find(PaperText text)
    {
        string s = text.Folded;
        ImmutableArray<CompanyMention>.Builder found = ImmutableArray.CreateBuilder<CompanyMention>();
        int from = 0;
        foreach (Match form in Form().Matches(s))
        {
            if (found.Count == Most)
            {
                break;
            }

            if (form.Index >= from && MentionAt(text, form, from) is { } mention)
            {
                found.Add(mention);
                from = mention.End;
            }
        }

        return found.ToImmutable();
    }

    private static CompanyMention? MentionAt(PaperText text, Match form, int from)
    {
        string s = text.Folded;
        int formEnd = form.Index + form.Length;
        int left = form.Groups["front"].Success ? form.Index : LeftEnd(text, form.Index, from);
        bool before = left < form.Index;
        bool ends = before && (formEnd >= s.Length || IsSpace(text, formEnd) || AfterForm().IsMatch(s[formEnd..Math.Min(s.Length, formEnd + 24)]));
        int right = ends ? formEnd : RightEnd(text, formEnd);
        bool after = right > formEnd && !form.Groups["behind"].Success;
        (int start, int end) = (before, after) switch
        {
            (true, false) => (left, formEnd),
            (false, true) => (form.Index, right),
            (true, true) => Branch().IsMatch(s[formEnd..right]) ? (left, right) : (form.Index, right),
            _ => (0, 0),
        };
        PaperText name = text.Between(start, end);
        return end > start && name.Folded.Length > form.Length ? new CompanyMention(name, start, end) : null;
    }

    private static int RightEnd(PaperText text, int from)
    {
        string s = text.Folded;
        int at = from;
        while (at < s.Length && at - from < LongestName)
        {
            if (IsBoundary(s, at) || (at > from && (IsSpace(text, at) || After().IsMatch(s[at..Math.Min(s.Length, at + 24)]))))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static int LeftEnd(PaperText text, int form, int from)
    {
        string s = text.Folded;
        int at = form;
        while (at > from && form - at < LongestName && !IsBoundary(s, at - 1) && !IsSpace(text, at) && !EndsWords(s, at - 1))
        {
            at--;
        }

        return at + Role().Match(s[at..form]).Length;
    }

    /// <summary>Whether a particle stands here: を always, others where they follow a word that is not written in hiragana itself (印刷は, not はな).</summary>
    private static bool EndsWords(string s, int at) =>
        s[at] is 'を'
        || (s[at] is 'は' or 'が' or 'に' or 'へ' or 'で' or 'と' or 'も' && (at == 0 || s[at - 1] is not (>= 'ぁ' and <= 'ん')))
        || Array.Exists(Joints, j => at + 1 >= j.Length && string.CompareOrdinal(s, at + 1 - j.Length, j, 0, j.Length) == 0);

    /// <summary>Marks end a name; the brackets of (株) and a dot between katakana (エヌ・ティ) do not.</summary>
    private static bool IsBoundary(string s, int at)
    {
        if (s[at] is '・')
        {
            return at == 0 || at + 1 >= s.Length || !IsNameDot(s[at - 1]) || !IsNameDot(s[at + 1]);
        }

        return Closing.Contains(s[at], StringComparison.Ordinal) || s[at] is >= '①' and <= '⑳';
    }

    private static bool IsNameDot(char c) => c is >= 'ァ' and <= 'ヶ' or 'ー' || char.IsAsciiLetter(c);

    /// <summary>A space printed in the line, other than between Latin words; a line that a page merely cut goes on.</summary>
    private static bool IsSpace(PaperText text, int at) =>
        text.Folded[at] == '\n' || (text.AfterGap(at) && text.LineAt(at) == text.LineAt(at - 1) && !(char.IsAscii(text.Folded[at]) && char.IsAscii(text.Folded[at - 1])));

    [GeneratedRegex(@"株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|\((?:株|有|同|資|名)\)|(?<front>(?:一般|公益)?(?:社団|財団)法人|\((?:社|財|福|一社|公社|一財|公財|特非)\)|社会福祉法人|医療法人|学校法人|宗教法人|特定非営利活動法人|NPO法人|(?:地方)?独立行政法人|国立大学法人)|(?<behind>(?:事業|生活|企業)?協同組合(?:連合会)?|労働組合|シルバー人材センター|社会福祉協議会|商工会議所|商工会|Co\.,?\s?Ltd\.?|Inc\.?|LLC|Ltd\.?)")]
    private static partial Regex Form();

    /// <summary>What follows a name in a sentence or a list.</summary>
    [GeneratedRegex(@"^(?:に(?:再|一|委|業|下|行|実|担|さ|任|外|対|よ|て|お|依|発|請|そ|当|全|印|封|電|入|、|。|$|(?=[一-龠ァ-ヶA-Z][^、。]{0,14}(?:を|業務|作業)))|へ(?:再|の|、|一|委|業|下|外|発|依|と|。|$|(?=[一-龠ァ-ヶA-Z][^、。]{0,14}(?:を|業務|作業)))|を|が(?:行|実|担|処|当|受|、|再|一|印|封|電|運|デ|従)|[がはへと](?=" + NextFirm + @")|は(?:、|再|一|$)|から|より|及び|並びに|又は|または|および|ならびに|ほか|(?:他|外|等)(?:に)?\d|等(?:$|[にへをがの、。)])|など|である|です|で(?:行|実|処|あ)|の(?:予定|再|業|従|職|\d+(?:社|者|団体)|[二三四五六](?:社|者|団体))|と(?:する|します|した|し[てた、。]|の(?:契約|間|共同)|共|連)|予定|宛|株式会社|有限会社|合同会社|\((?:株|有|同)\)|と[^、。]{1,16}(?:株式会社|有限会社|合同会社|\((?:株|有)\)))")]
    private static partial Regex After();

    /// <summary>A form behind words that could be a name is followed by a particle: the name stood before it.</summary>
    [GeneratedRegex(@"^(?:に(?!し|っ|ほ)|へ(?:再|の|、|一|委)|を|[がはへ](?=" + NextFirm + @")|が(?:行|実|担|処|当|受|、|再|一|(?=[一-龠ァ-ヶA-Z][^、。]{0,14}(?:を|業務|作業)))|は(?:、|再|一|(?=[一-龠ァ-ヶA-Z][^、。]{0,14}(?:を|業務|作業)))|と(?:す|し|の)|から|より|及び|並びに|又は|ほか|(?:他|外|等)\d?|など|である|で(?:行|実|あ)|の|と[^、。]{1,16}(?:株式会社|有限会社|\(株\)))")]
    private static partial Regex AfterForm();

    [GeneratedRegex("(?:支店|支社|営業所|事業所|本社|本店|センター|事業部|工場|オフィス)$")]
    private static partial Regex Branch();

    /// <summary>Words that name a role before a name without a mark between them.</summary>
    [GeneratedRegex("^.*(?:再々?委託(?:予定)?先(?:事業者)?|委託先|下請(?:先|業者|負)?|協力会社|業者名|事業者名|名称|商号|代表企業|構成員|構成企業|うち|主に|現在)")]
    private static partial Regex Role();
}
