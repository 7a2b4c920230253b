namespace VendorRisk.Web.Samples.Generated;

/// <summary>Names of companies that do not exist, as papers and registers write them.</summary>
internal static class CompanyNames
{
    private static readonly string[] Places =
    [
        "", "東都", "北町", "南台", "西丘", "中野原", "青葉台", "若宮", "桜木", "緑ヶ浜", "大橋", "三つ池", "白金野", "浜見", "山手", "川端", "星見", "月岡", "朝日ヶ原", "夕凪",
        "松葉", "竹里", "梅園", "菊川", "藤代", "柳原", "楠本", "榎田", "杉並木", "桐生野",
    ];

    private static readonly string[] Stems =
    [
        "あおば", "みどり", "さくら", "ひかり", "のぞみ", "こだま", "つばさ", "はやて", "すばる", "いずみ", "かえで", "もみじ", "あすなろ", "たちばな", "やまびこ", "せせらぎ",
        "そよかぜ", "わかば", "ときわ", "まつかぜ", "くすのき", "けやき", "あかね", "うぐいす", "ひばり", "かもめ", "つばめ", "すずらん", "なでしこ", "ききょう",
        "アルファ", "ベガ", "カペラ", "デネブ", "ミラ", "リゲル", "スピカ", "アトラス", "オリオン", "シリウス",
    ];

    private static readonly string[] Trades =
    [
        "印刷", "情報サービス", "メーリング", "運輸", "データ", "システム", "企画", "ビジネスサポート", "ロジスティクス", "テクノロジー", "ソフト", "紙業", "倉庫", "コンタクト",
        "広告", "計算センター", "電子", "調査", "マーケティング", "環境", "メディア", "人材", "医療事務", "通信", "旅行",
    ];

    /// <summary>How many names there are for the register.</summary>
    public static int Count => Places.Length * Stems.Length * Trades.Length;

    /// <summary>The legal name of a vendor of the register; a different one for each number below <see cref="Count"/>.</summary>
    public static string Registered(int number)
    {
        string name = Places[number / (Stems.Length * Trades.Length)] + Stems[number % Stems.Length] + Trades[number / Stems.Length % Trades.Length];
        return (number % 11) switch
        {
            0 => name + "株式会社",
            1 => "有限会社" + name,
            2 => "一般社団法人" + name,
            _ => "株式会社" + name,
        };
    }

    /// <summary>A legal name in one of the spellings that papers use.</summary>
    public static string Spelled(string name, Draw draw) => draw.Weighted(70, 12, 12, 6) switch
    {
        1 => name.Replace("株式会社", "㈱", StringComparison.Ordinal).Replace("有限会社", "㈲", StringComparison.Ordinal),
        2 => name.Replace("株式会社", "（株）", StringComparison.Ordinal).Replace("有限会社", "（有）", StringComparison.Ordinal),
        3 => name.Replace("株式会社", "株式会社　", StringComparison.Ordinal),
        _ => name,
    };

    /// <summary>A firm that the register does not have: one of some hundred, so that several papers name the same.</summary>
    public static string Unregistered(Draw draw) => Spelled($"株式会社{draw.Of(Stems)}{draw.Of(["製作所", "商会", "工房", "舎"])}", draw);
}
