using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Oversight;

/// <summary>How papers say by when data is erased: a day, or a period that begins when the work, the term or a delivery ends.</summary>
internal static partial class ErasureWords
{
    private const string Erasure = "消去|削除|廃棄|抹消|返却|返還|破棄|溶解|裁断|細断|粉砕|焼却|シュレッダー|初期化|処分|(?<![取打り])消[しすさ]|返し|返す|復元(?:でき|不可?能)";

    /// <summary>Other duties with a date of their own.</summary>
    private const string Others = "報告|提出|通知|届け?出|納品|納入|連絡|請求|支払";

    private const string Number = "[0-9〇一二三四五六七八九十百]+";

    private const string Period = $"{Number}(?:営業日|開庁日|日間|日|週間|週|(?:か|ヶ|ケ|ヵ|カ|箇|個)?月|年)(?:間)?(?:以内|内|まで|後まで|を(?:超|越)えない(?:期間|範囲|日)?(?:内|まで)?)";

    /// <summary>60日間保管した後: how long it is kept says when it goes.</summary>
    private const string Kept = $"(?:から|より)?{Number}(?:日|週|(?:か|ヶ|ケ|ヵ|カ|箇|個)?月|年)間?(?:は)?(?:保管|保存|保有|保持)(?:し|した|する)?(?:の)?(?:て|後|のち|うえ|上)";

    private const string Day = $"(?:(?:(?:令和|平成)?(?:元|{Number})年(?:度)?)?(?:の)?{Number}月(?:{Number}日|末日?)|(?:[RrHh][0-9]{{1,2}}|[0-9]{{4}})[./年-][0-9]{{1,2}}[./月-][0-9]{{1,2}}日?|(?:当該|翌|同|各|本)?年度末日?|(?:毎|翌|当|同|翌々)月末日?|毎[日週]|(?:契約|委託|履行|業務|取扱い?)(?:の)?(?:期間|期限)?(?:の)?(?:終了|満了|完了|最終|末)日)";

    /// <summary>What a period counts from; the words between hold neither erasure nor another duty.</summary>
    private const string Base =
        $"(?:終了|完了|満了|終わ[りっるら]|済[みん]|済ま|使い終|納品|納入|納期|検収|検査|引渡し?|引き渡し?|解除|解約|達成|履行|発送|送付|投函|配布|返送|作成|使用|利用|処理|業務|作業|契約|期限|期間|最終日|末日|受領|回収|集計|年度|不要)(?:(?!{Erasure}|{Others})[^。\n]){{0,24}}?";

    private const string Gap = $"(?:(?!{Others})[^。\n]){{0,60}}?";

    /// <summary>The words that set the date in a sentence; no success where none do. 速やかに and 業務履行後 alone set none.</summary>
    public static Match Deadline(string sentence)
    {
        if (!Erases().IsMatch(sentence))
        {
            return Match.Empty;
        }

        foreach (Regex form in (ReadOnlySpan<Regex>)[BeforeErasure(), BehindErasure(), AtOnce()])
        {
            Match match = form.Match(sentence);
            if (match.Success)
            {
                return match;
            }
        }

        Match bare = Bare().Match(sentence);
        return bare.Success && !OnDemand().IsMatch(sentence[..bare.Index]) ? bare : Match.Empty;
    }

    [GeneratedRegex(Erasure)]
    private static partial Regex Erases();

    /// <summary>業務終了後30日以内に…消去する, 令和8年4月30日までに消去する.</summary>
    [GeneratedRegex($"(?:{Base}{Period}|{Base}{Kept}|{Day}(?:まで|迄|を期限|に|をもって|を以て|で)|(?:毎月|毎週|毎日)(?:末)?(?=に?[^。]{{0,10}}(?:{Erasure})))(?={Gap}(?:{Erasure}))")]
    private static partial Regex BeforeErasure();

    /// <summary>消去は業務終了後30日以内に行う, 消去期限:令和8年4月30日.</summary>
    [GeneratedRegex($"(?<=(?:{Erasure})(?:の?(?:期限|時期|期日|日))?(?:は|を|について|の|:|に?当たっては)[^。\n]{{0,20}}?)(?:{Base}{Period}|{Day}(?:まで|迄|を期限|に|とする|。|$))(?!(?:に|、)?[^、。]{{0,12}}(?:{Others}))")]
    private static partial Regex BehindErasure();

    /// <summary>業務終了後、即日消去する.</summary>
    [GeneratedRegex("(?:即日|当日(?:中|に)|翌(?:営業|開庁)?日)(?:に|まで)?")]
    private static partial Regex AtOnce();

    /// <summary>A period without a word on what it counts from.</summary>
    [GeneratedRegex($"{Period}(?=(?:に|、)?(?:(?!{Others})[^。\n]){{0,20}}?(?:{Erasure}))")]
    private static partial Regex Bare();

    [GeneratedRegex("指示|求め|請求|要求|依頼|申出|申し出|漏えい|漏洩|事故")]
    private static partial Regex OnDemand();
}
