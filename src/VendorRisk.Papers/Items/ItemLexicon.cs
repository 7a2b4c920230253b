using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Items;

/// <summary>How sensitive a kind of data is, by the words that name it. A word in no list stays unclassified.</summary>
internal static class ItemLexicon
{
    private static readonly ImmutableArray<(SensitivityClass Class, string[] Words)> Families =
    [
        (SensitivityClass.SpecificPersonal, ["個人番号", "マイナンバー"]),
        (SensitivityClass.SpecialCare,
        [
            "障害", "障がい", "障碍", "病歴", "病名", "傷病", "診断", "診療", "健診", "検診", "健康", "既往", "服薬", "投薬", "要介護", "介護", "生活保護", "虐待", "施設入所", "施設所在", "入所等", "退所等",
            "入所年月日", "退所年月日", "暴力", "DV", "支援措置", "人種", "民族", "信条", "宗教", "思想", "犯罪", "前科", "社会的身分", "接種", "妊娠", "出産", "検査結果", "アレルギー", "血液型", "身体状況",
            "手帳", "医療", "被爆", "自立支援", "療育", "相談記録", "ひとり親",
        ]),
        (SensitivityClass.Financial,
        [
            "口座", "金融機関", "銀行", "預金", "名義人", "カード番号", "クレジット", "税額", "課税", "税情報", "所得", "収入", "決済", "振込", "納税", "滞納", "年金", "資産", "支払額", "請求額", "家賃", "保険料",
        ]),
        (SensitivityClass.NationalityHint, ["通称", "併記名", "国籍", "在留", "外国人"]),
        (SensitivityClass.Identifier,
        [
            "住民番号", "住民票コード", "世帯番号", "続柄", "世帯主", "シリアル番号", "証明書番号", "被保険者番号", "保険者番号", "記号番号", "宛名番号", "整理番号", "受付番号", "管理番号", "免許証", "本人確認", "旅券", "パスポート", "本籍", "個人コード", "識別番号", "電子証明書", "顔写真", "世帯構成", "家族構成", "戸籍",
        ]),
        (SensitivityClass.Contact,
        [
            "氏名", "住所", "郵便番号", "電話", "生年月日", "性別", "メール", "方書", "カナ", "かな", "年齢", "FAX", "ファクス", "ファックス", "連絡先", "宛名", "送付先", "名前", "ふりがな", "フリガナ", "居所", "誕生日", "お名前", "市区町村名",
        ]),
        (SensitivityClass.Low,
        [
            "年代", "居住地域", "居住地区", "参加コース", "コース", "参加者区分", "区分", "日時", "日付", "申込日", "希望日", "人数", "購入冊数", "申込冊数", "口数", "サイズ", "地域", "参加回数", "希望商品", "賞品名",
        ]),
    ];

    private static readonly string[] FreeTextWords =
        ["問合せ内容", "問い合わせ内容", "問合わせ内容", "相談内容", "対応内容", "応対内容", "回答内容", "意見", "感想", "要望", "自由記述", "自由記載", "アンケート", "備考", "特記", "メモ", "通話", "申出内容", "苦情", "経過記録", "記録内容", "対応記録", "相談記録"];

    public static SensitivityClass ClassOf(string name)
    {
        foreach ((SensitivityClass family, string[] words) in Families)
        {
            foreach (string word in words)
            {
                if (name.Contains(word, StringComparison.Ordinal))
                {
                    return family;
                }
            }
        }

        return SensitivityClass.Unclassified;
    }

    public static bool IsFreeText(string name) => Array.Exists(FreeTextWords, w => name.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether the word names a kind of data at all, as far as the lists know.</summary>
    public static bool Knows(string name) => IsFreeText(name) || ClassOf(name) != SensitivityClass.Unclassified;
}
