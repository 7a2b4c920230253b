namespace VendorRisk.GoldenPapers.Tests.Reentrusting;

/// <summary>Papers whose truth is known by construction: a contractor's form, and one row or task that speaks of re-entrusting.</summary>
internal static class DeclaringPaper
{
    public static string[] Items { get; } = ["氏名、住所", "氏名、住所、個人番号", "氏名、障害の有無、病歴", "氏名、口座番号、所得", "年代、居住地域"];

    public static string[] People { get; } = ["対象者数 約50人", "対象者数 約1,000人", "対象者数 約25万人", "対象者は申込者"];

    public static string[] Media { get; } = ["紙", "紙及び電磁的媒体（委託先のパソコン）", "クラウドサーバ、USBメモリ", "電磁的媒体"];

    public static string[] Works { get; } = ["案内の印刷及び封入封緘", "申請書の受付、データ入力、審査", "コールセンターの運営及び案内の発送", "アンケートの集計"];

    public static string[] Safeguards { get; } = ["1 特記事項を付す。 2 年1回以上立入り調査を行う。", "取扱者名簿を提出させる。データは暗号化して受け渡す。", ""];

    /// <param name="number">Which of the base papers.</param>
    /// <param name="row">One more row of the form, label and value with a tab between; null for none.</param>
    /// <param name="work">The tasks, where they differ from the base paper's.</param>
    public static string Of(int number, string? row = null, string? work = null)
    {
        string items = Items[number % Items.Length];
        string people = People[number / 2 % People.Length];
        string media = Media[number / 3 % Media.Length];
        string tasks = work ?? Works[number / 5 % Works.Length];
        string safeguards = Safeguards[number / 7 % Safeguards.Length];
        string[] lines =
        [
            "個人情報保護審査会 付議事項", "", "件名\t案内送付業務の委託について", "", "（担当部課：市民部市民課）", "", "事業の概要", "",
            "事業名\t案内送付業務", "担当課\t市民部市民課", "対象者\t市内在住の申込者", $"事業内容\t1 概要 案内を送付する。 2 {people}", "",
            "件名 案内送付業務の委託について", "",
            "保有課(担当課)\t市民部市民課", "登録業務の名称\t案内送付業務", "委託先\t株式会社みさき印刷（プライバシーマーク取得事業者）",
            $"委託に伴い事業者処理させる情報項目(だれの、どのような項目か)\t【申込者】 {items}", $"処理させる情報項目の記録媒体\t{media}", "委託理由\t専門性が高いため",
            $"委託の内容\t{tasks}", "委託の開始時期及び期限\t令和7年4月1日から令和8年3月31日まで", .. row is null ? Array.Empty<string>() : [row],
            .. safeguards.Length == 0 ? Array.Empty<string>() : [$"委託にあたり市が行う情報保護対策\t【運用上の対策】 {safeguards}", $"受託事業者に行わせる情報保護対策\t【運用上の対策】 {safeguards}"],
        ];
        return string.Join('\n', lines);
    }
}
