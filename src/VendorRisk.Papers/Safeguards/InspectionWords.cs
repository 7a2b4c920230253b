using System.Text.RegularExpressions;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Safeguards;

/// <summary>How papers say that somebody goes and looks, and how often.</summary>
internal static partial class InspectionWords
{
    private const string Going = "立入|立ち入|実地|現地|現場|履行場所|訪問|赴|出向|臨場|往訪|視察|足を運|巡回|出かけ|出掛け|見に行|見回|(?:事業所|事務所|作業(?:を?(?:する|行う|している))?場所?|保管(?:場所|庫)|倉庫|拠点|執務室|施設|営業所|工場)(?:に|へ|で|を|において)";

    private const string Looking = "調査|検査|監査|点検|確認|確かめ|調べ|検分|査察|把握|視察|チェック|見て回|見に行|見回|ヒアリング";

    /// <summary>Once; 度 is no 年度.</summary>
    private const string Once = "(?:[1-9一二三四五六七八九]|複数|数)(?:回|度)";

    /// <summary>A year that is not one of several (2年に1回), of every second (隔年) or of the calendar (令和7年).</summary>
    private const string Year = "(?<![2-9二三四五六七八九十数隔百元]|\\d\\d|[2-9二三四五六七八九十数][かヶケヵカ箇])年";

    private const string Month = "(?:か|ヶ|ケ|ヵ|カ|箇|個)月";

    /// <summary>
    /// How often, and where it says so: "as needed" beats a year that is joined to it by "or"; a year counts where it belongs to an inspection, and not where
    /// paper does in place of a visit.
    /// </summary>
    public static (Frequency Frequency, int At, int Length)? Frequency(string sentence)
    {
        Match needed = AsNeeded().Match(sentence);
        Match yearly = Yearly().Matches(sentence).FirstOrDefault(m => BelongsToVisit(sentence, m)) ?? Match.Empty;
        if (yearly.Success && !(needed.Success && !IsBesides(sentence, yearly, needed)))
        {
            return (Contract.Frequency.Yearly, yearly.Index, yearly.Length);
        }

        Match regular = Regularly().Match(sentence);
        return needed.Success ? (Contract.Frequency.AsNeeded, needed.Index, needed.Length)
            : regular.Success ? (Contract.Frequency.Regularly, regular.Index, regular.Length)
            : null;
    }

    /// <summary>Whether the sentence has somebody go to where the data is and look.</summary>
    public static bool IsVisit(string sentence) => Visits().IsMatch(sentence);

    private static bool BelongsToVisit(string sentence, Match yearly)
    {
        int start = 0;
        int end = sentence.Length;
        foreach (Match border in Borders().Matches(sentence))
        {
            if (border.Index + border.Length <= yearly.Index)
            {
                start = border.Index + border.Length;
            }
            else if (border.Index >= yearly.Index + yearly.Length)
            {
                end = border.Index + border.Length;
                break;
            }
        }

        string clause = sentence[start..end];
        bool goes = Goes().IsMatch(clause);
        return !InPlaceOfVisit().IsMatch(sentence) && (goes || !Otherwise().IsMatch(clause));
    }

    /// <summary>年1回以上立ち入るほか、必要に応じて…: two duties side by side.</summary>
    private static bool IsBesides(string sentence, Match yearly, Match needed)
    {
        (Match first, Match second) = yearly.Index < needed.Index ? (yearly, needed) : (needed, yearly);
        int from = first.Index + first.Length;
        return second.Index >= from && Besides().IsMatch(sentence[from..second.Index]) && !Or().IsMatch(sentence[from..second.Index]);
    }

    [GeneratedRegex("必要に応じ|必要があると認め|必要と認め|必要がある(?:場合|とき)|適宜|随時|求めに応じ|求めがあ")]
    private static partial Regex AsNeeded();

    [GeneratedRegex(
        $"{Year}(?:度|間)?(?:内|中)?(?:に|の|で|あたり|当たり|当り|につき|ごとに|毎に|、|うち)*(?:少なくとも|最低(?:でも)?|概ね|おおむね)?、?(?:{Once}|半期)|(?:毎|各)(?:事業|会計|契約|委託|実施|履行)?年度?|{Year}度?(?:ごと|毎|単位)|年次|(?:契約|委託|履行|業務)期間(?:中|内)?に?(?:少なくとも)?{Once}|"
        + $"(?<!\\d)(?:12|十二|[1-6一二三四六]){Month}(?:ごと|毎|に{Once})|半年|半期|四半期|毎月|隔月|月次|毎週|週(?:に)?{Once}|(?<![か-ヶ\\d箇個])月(?:に)?{Once}|{Once}(?:以上)?/年")]
    private static partial Regex Yearly();

    [GeneratedRegex("定期的|定期に|定例")]
    private static partial Regex Regularly();

    [GeneratedRegex(Going)]
    private static partial Regex Goes();

    [GeneratedRegex(
        $"(?:立ち?入り?|実地|現地|現場)(?:に(?:て|おいて|おける|よる)?|で|の|での)?(?:{Looking})|(?:{Going})[^。]{{0,30}}(?:{Looking})|(?:区|市|町|村|甲|職員|委託者|発注者)[^。]{{0,20}}立ち?入(?:り|る|っ)(?!を?(?:制限|禁止|管理|許可))")]
    private static partial Regex Visits();

    /// <summary>Other things that are done every year, and looking from afar.</summary>
    [GeneratedRegex("研修|教育|訓練|報告|提出|見直|更新|自己点検|自主点検|内部監査|棚卸|誓約|書面|書類|オンライン|リモート|[Ww][Ee][Bb]会議|ウェブ会議|電話|メール|アンケート|パスワード")]
    private static partial Regex Otherwise();

    /// <summary>Paper may take the visit's place: 書面又は実地により, 書面のみ, 実地に代えて書面.</summary>
    [GeneratedRegex("(?:書面|書類|オンライン|リモート)[^。、]{0,10}(?:又は|または|若しくは|もしくは|か、?(?:実地|現地|立))|(?:又は|または|若しくは|もしくは)[^。、]{0,8}(?:書面|書類|オンライン|リモート)|(?:書面|書類)[^。]{0,12}(?:のみ|だけ|限る)|(?:書面|書類|オンライン)[^。]{0,15}(?:代え|代替|もって足)|(?:代え|代わり)て?[^。]{0,8}(?:書面|書類|オンライン)|(?:実地|現地|立入り?|訪問)[^。、]{0,8}(?:行わない|しない|求めない)")]
    private static partial Regex InPlaceOfVisit();

    /// <summary>Where a clause ends: behind a verb's stem, 。 and とともに.</summary>
    [GeneratedRegex("(?<=[しいめせえりびけげ])、|(?<=ほか|他|うえで?|上で|加え|ともに|また)、?|。")]
    private static partial Regex Borders();

    [GeneratedRegex("ほか|他に|加え|及び|および|並びに|かつ|さらに|更に|また|ともに|し、|い、|め、|り、|。")]
    private static partial Regex Besides();

    [GeneratedRegex("又は|または|若しくは|もしくは")]
    private static partial Regex Or();
}
