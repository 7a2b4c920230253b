using System.Text.RegularExpressions;

namespace VendorRisk.Papers.References;

/// <summary>Recognises a cell, or a name, that says nothing itself and only points elsewhere.</summary>
internal static partial class Pointers
{
    /// <summary>Longer words say something of their own.</summary>
    private const int Longest = 44;

    /// <param name="folded">The folded words of a whole cell.</param>
    /// <returns>Where they point; null when the cell has words of its own.</returns>
    public static PointerKind? Of(string folded)
    {
        if (folded.Length is 0 or > Longest)
        {
            return null;
        }

        string words = Framing().Replace(folded, "");
        return Above().IsMatch(words) ? PointerKind.Above
            : Contractor().IsMatch(words) ? PointerKind.Contractor
            : Outline().IsMatch(words) ? PointerKind.Outline
            : Attachment().IsMatch(words) ? PointerKind.Attachment
            : Elsewhere().IsMatch(words) ? PointerKind.Elsewhere
            : null;
    }

    /// <summary>Brackets, marks and lead-ins around the pointer (※詳細は…), and how the sentence ends.</summary>
    [GeneratedRegex(@"^[\s(\[【「※・○:]*(?:(?:詳細|内容|内訳|項目|名称|事業者名?|業者名?|再?委託先|情報項目|具体的な内容)(?:等)?(?:について)?は、?)?[【\[(「]*|(?:とする|とします|する|です|である|こと)?[\s)\]】」。]*$")]
    private static partial Regex Framing();

    [GeneratedRegex(@"^(?:同上|同前|同左|同右|仝上?|々+|[〃″""]+|''|上に同じ|(?:前記|上記|前述|前掲|前項|前行|上欄|前欄|左記)(?:の?(?:とおり|通り|場合)?(?:に|と)?(?:同じ|同様)|の?とおり|の?通り|を?参照))(?:\((?:前記|上記)?(?:のとおり)?\))?$")]
    private static partial Regex Above();

    [GeneratedRegex("^(?:委託(?:先|元)?|保有課|担当課|所管課|受託者|受託事業者|受注者|原契約|元契約|本契約|当初契約|主契約|親契約|元請|一次委託先?|委託の個票|委託契約)(?:の(?:場合|もの|個票|欄|契約|内容|とおり))?(?:に|と|も)?(?:同じ|同様|準じる|準ずる|同一)$|^(?:委託の個票|原契約|元契約|本契約|委託契約)の?(?:とおり|通り|による)$")]
    private static partial Regex Contractor();

    [GeneratedRegex("^(?:事業|業務|委託|案件)?(?:の)?概要(?:欄)?(?:の|に|と|を)?(?:記載の?)?(?:とおり|通り|同じ|参照)$")]
    private static partial Regex Outline();

    [GeneratedRegex(@"^(?:(?:別紙|別表|別添|別記|別冊|別図|付表|付録|添付|参考資料|資料|様式|仕様書|特記仕様書|契約書|契約書案|実施要領|募集要項|要綱|要領|調書|届出書|登録簿|計画書|提案書|個票|台帳)[^、。\n]{0,24}?(?:の?とおり|の?通り|(?:を|も)?(?:参照|ご覧)|に?よる|に?記載(?:の(?:とおり|者|事業者|項目))?|に?掲げる(?:者|もの|項目|事項|情報|事業者)?|の(?:項目|事項|情報)|に?示す(?:者|もの|項目)?|に?定める(?:者|もの|項目|事項|(?:個人)?情報|データ)?)|(?!別途|.*(?:株式会社|有限会社|法人|\(株\)))[^、。\n]{1,24}(?:資料|書|表|票|簿|図|案|紙|一覧|台帳)(?:第?[\d\-]+(?:号|項|条|章|ページ|頁)?)?(?:の?とおり|の?通り|(?:を|も)?参照|に?記載(?:の?とおり))|(?:別紙|別表|別添|別記|添付資料|資料|様式)(?:第|その)?[\d\-一二三四五六七八九十]*(?:号|の\d+)?(?:一覧表?)?|(?:一覧表?|名簿|内訳書?|リスト)(?:\([^)]{1,16}\))?(?:の?とおり|の?通り|を?参照|に?よる))$")]
    private static partial Regex Attachment();

    [GeneratedRegex(@"^(?:下記|以下|次|後述|後記|下欄|裏面|別途|次ページ|次頁|備考欄?)(?:の|に|を)?(?:記載の?)?(?:とおり|通り|参照|記載)$|^別途[^、。\n]{1,20}(?:の?とおり|の?通り|による|を?参照|に?記載)$")]
    private static partial Regex Elsewhere();
}
