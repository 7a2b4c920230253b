using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Kinds;

/// <summary>Whether a paper has anything that an engagement needs: a draft with half its fields does, a recipe does not.</summary>
internal static class EngagementSigns
{
    private const int Enough = 3;

    private static readonly string[] Entrusting =
        ["委託", "受託", "外部結合", "外部提供", "目的外利用", "本人外収集", "電子計算機", "電算開発", "付議", "諮問", "指定管理", "請負"];

    private static readonly string[] Items = ["氏名", "住所", "生年月日", "電話番号", "口座", "メールアドレス", "個人番号"];

    private static readonly string[] Companies = ["株式会社", "(株)", "有限会社", "(有)", "合同会社", "財団法人", "社団法人", "特定非営利活動法人", "NPO法人", "協同組合", "福祉法人"];

    private static readonly string[] Terms = ["まで", "期間", "年度"];

    public static bool AreIn(Paper paper, PaperWords words)
    {
        int form = FormStrength.Of(paper);
        int entrusting = Has(words, Entrusting) ? 2 : 0;
        int common = FormStrength.OfCommonLabels(paper);
        return (form + common > 0 && form + entrusting >= 2 && form + entrusting + common + (words.Text.Contains("個人情報", StringComparison.Ordinal) ? 1 : 0) >= Enough)
            || IsProse(words, entrusting > 0);
    }

    /// <summary>A draft without any label says that work is entrusted, to whom or for how long, and which data.</summary>
    private static bool IsProse(PaperWords words, bool entrusting) =>
        entrusting && Has(words, Items) && (Has(words, Companies) || Has(words, Terms));

    private static bool Has(PaperWords words, string[] any) => any.Any(w => words.Text.Contains(w, StringComparison.Ordinal));
}
