using System.Text.RegularExpressions;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>How a row or a sentence about re-entrusting answers.</summary>
internal static partial class DeclarationWords
{
    /// <summary>Yes, no, or null when the words of a row say neither.</summary>
    public static bool? Answer(string folded)
    {
        folded = folded[Number().Match(folded).Length..];
        if (AnswerMarks.Of(folded) is { } marked)
        {
            return marked;
        }

        if (AnswerMarks.AreOffered(folded))
        {
            return null;
        }

        if (No().IsMatch(folded) || ReentrustmentWords.Denies(folded))
        {
            // "No, unless …" is no denial: what may come is not ruled out, save where nothing comes without consent given before.
            return Exception().IsMatch(folded) && !IsDeniedFirst(folded) ? null : false;
        }

        return Yes().IsMatch(folded) ? true : null;
    }

    /// <summary>予定していない。行う場合は、あらかじめ承諾を得る。: the first sentence denies, and the rest only says what must come before.</summary>
    private static bool IsDeniedFirst(string folded)
    {
        int stop = folded.IndexOf('。', StringComparison.Ordinal);
        return stop > 0 && !Exception().IsMatch(folded[..stop]) && No().IsMatch(folded[..stop]) && ConsentFirst().IsMatch(folded[stop..]);
    }

    public static bool SpeaksOfIt(string folded) => About().IsMatch(folded);

    /// <summary>Whether a task is said to be done by a firm: 印刷については、合同会社Aが行う.</summary>
    public static bool SaysWhoDoes(string folded) => DoneBy().IsMatch(folded);

    /// <summary>Whether the words speak of a case that may come, of what must hold then, or of the past.</summary>
    public static bool IsHypothetical(string folded) => Hypothetical().IsMatch(folded);

    /// <summary>Whether the vendor is still to be chosen.</summary>
    public static bool IsUndecided(string folded) => Undecided().IsMatch(folded);

    /// <summary>Words for a kind of firm, a number of firms or a pointer elsewhere: no name.</summary>
    public static bool IsDescription(string folded) => folded.Length > 30 || Description().IsMatch(folded);

    /// <summary>The words that count others beside the names given (ほか3社, 等).</summary>
    public static Match Others(string folded, int from) => Counted().Match(folded, from);

    [GeneratedRegex(@"^(?:再々?委託|下請)?(?:先)?(?:の)?(?:予定)?(?:は|が|を|も|:)?(?:有り|有(?![限効識料利名志用])|あり|(?:行う|行います|実施する|予定する|する|します)(?=$|[。、(:\n]|予定)|予定(?:あり|有り?)|はい(?=$|[。、(:\n])|[○◯〇](?=$|[。、(:\n]))")]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:本業務の)?(?:再々?委託|下請)?(?:先)?(?:の)?(?:は|が|を|も|:)?、?(?:これ(?:を|は)?)?(?:一切|全く|まったく|特に|当面(?:は)?|現時点では?|今のところ|今回は|本業務では)?(?:無し|無(?![料線償地名効])|なし|しない|しません|行わない|行わせない|させない|行いません|行わせません|実施しない|予定(?:は|して)?(?:いない|いません|ない|なし|無し?|ありません)|該当(?:なし|無し)|該当(?:先|者)?(?:なし|しない)|特になし|ありません|ない(?=$|[。、(\n])|0(?:社|者|件|団体)(?=$|[。、(])|不可(?=$|[。、(])|禁止|認めない|いいえ|否(?=$|[。、(])|[×✕✖](?=$|[。、(]))")]
    private static partial Regex No();

    [GeneratedRegex("ただし|場合|とき|原則|必要に応じ|ことがある|可能性|未定|協議|除き|除く|承諾(を得れば|により)")]
    private static partial Regex Exception();

    /// <summary>5.1 再委託は、認めない。: the number of a point.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}[.-]\d{1,2}[.)]? ?|\(\d{1,2}\) ?)")]
    private static partial Regex Number();

    [GeneratedRegex("(?:あらかじめ|予め|事前|書面)[^。]{0,24}(?:承諾|承認|許可|同意)")]
    private static partial Regex ConsentFirst();

    [GeneratedRegex("再々?委託|再再委託|再請負|下請|孫請")]
    private static partial Regex About();

    [GeneratedRegex(@"(?:株式会社|有限会社|合同会社|\([株有同]\))[^、。]{0,20}(?:が|にて|において|で)(?:行う|行い|実施|担当|処理する|対応する|作業)")]
    private static partial Regex DoneBy();

    [GeneratedRegex("(再々?委託|下請)[^。]{0,14}(場合|とき(?!わ)|時は|際(は|に)|必要が生じ|する者|するに(は|当)|可能|認め|できる|ことがある|してはな|するな)|必要に応じ|やむを得|場合(は|に|、|が)[^。]{0,20}(再々?委託|下請)|(昨年度|前年度|前回|従前|これまで)[^。]{0,30}(再々?委託|下請)|して(い|おり)ました|していた|(再々?委託|下請)[^。]{0,6}(承諾(?!する(予定|。|$)|した|済)|申請|届出|手続|制限|禁止)|(承諾|許可)(を得|のな|なく|なし)")]
    private static partial Regex Hypothetical();

    [GeneratedRegex("未定|未決定|選定中|調整中|選定(予定|後)|検討中|今後(決定|選定)|決定(後|次第|予定)|別途(選定|決定|協議|報告)|契約(締結)?後")]
    private static partial Regex Undecided();

    [GeneratedRegex(@"(業者|事業者|専門会社|協力会社|関連会社|グループ会社|子会社|下請会社|派遣会社|運送会社|配送会社|印刷会社|専門の会社|企業|法人|団体|者)(等|数社|複数)?$|^\(?(約)?\d+(社|者|団体|業者)|複数|数社|各社|別紙|別表|別添|別記|上記|前記|同上|のとおり|参照|未定|協議|選定|予定|一部|全部|すべて|申請|届出|承諾|契約|決定|調整|検討|(業務|作業|事務|部分|工程)(等|のみ)?$|^[-―ー－*]+$|。|する|します|行う|ます")]
    private static partial Regex Description();

    [GeneratedRegex(@"(?:ほか|他|外|その他|(?:、|及び)その他)(?:に|の)?(?:、)?(?:約)?(?<n>\d+|[一二三四五六七八九十]|数|複数|各)(?:社|者|事業者|業者|団体|名)|(?<=社|者|所|\)|[A-Za-z0-9ァ-ヶー一-龠])(?:ほか|等|など)(?=$|[にへをがの、。)\n])|(?:ほか|等)(?<n>\d+)社|をはじめ(?:とする|として)?、?(?:計|合計)?(?<n>\d+|[一二三四五六七八九十]|数|複数)(?:社|者|事業者|業者|団体)")]
    private static partial Regex Counted();
}
