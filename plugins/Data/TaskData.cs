using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>Which data a task makes or cannot do without, and which it has no use for.</summary>
internal static class TaskData
{
    /// <summary>The object of tasks with accounts, and the item that is missing then.</summary>
    public const string Account = "口座情報";

    public static ImmutableArray<string> AccountWords { get; } = ["口座", "金融機関", "振込先", "預金"];

    /// <summary>Data a task makes or needs beyond names and addresses: any of the words in an item's name will do.</summary>
    public static ImmutableArray<(Activity Activity, string Name, ImmutableArray<string> Words)> Makes { get; } =
    [
        (Activity.Lottery, "抽選の結果", ["抽選", "当選", "当落", "結果"]),
        (Activity.Settlement, "支払や決済の情報", ["口座", "決済", "支払", "精算", "金額", "カード"]),
        (Activity.Survey, "回答の内容", ["回答", "アンケート", "クイズ", "解答"]),
        (Activity.CallCentre, "問合せの内容", ["問合せ", "問い合わせ", "相談", "対応"]),
        (Activity.Examination, "健診や検査の結果", ["結果", "健診", "検査", "接種", "数値"]),
    ];

    /// <summary>
    /// Data a task cannot be done without: the words in its text that mean it (any, where empty), what it needs, and the words in an item's name of which any
    /// will do. An activity alone may be done in several ways (送付 by post or by mail), so most ask for words too.
    /// </summary>
    public static ImmutableArray<(Activity Activity, ImmutableArray<string> Said, string Name, ImmutableArray<string> Words)> Indispensable { get; } =
    [
        (Activity.Dispatch, ["郵送", "発送", "投函", "宅配", "配送", "配達", "郵便"], "住所（宛先）", ["住所", "宛名", "宛先", "送付先", "居所", "所在地", "方書", "送り先", "届け先", "届出先", "連絡先"]),
        (Activity.Dispatch, ["メール", "電子メール"], "メールアドレス", ["メール", "アドレス", "連絡先"]),
        (Activity.Dispatch, ["SMS", "ショートメッセージ"], "電話番号", ["電話", "連絡先"]),
        (Activity.CallCentre, ["架電", "電話勧奨", "電話による勧奨", "電話連絡", "電話をかけ", "電話による連絡", "電話による安否"], "電話番号", ["電話", "連絡先"]),
        (Activity.Settlement, ["振込", "振り込", "口座振替", "口座引落", "引き落とし", "還付"], Account, AccountWords),
        (Activity.Insurance, [], "保険の加入に要る情報（生年月日など）", ["生年月日", "年齢", "誕生日"]),
        (Activity.WebIntake, [], "申込者の連絡先（メールアドレスなど）", ["メール", "電話", "連絡先", "アドレス"]),
        (Activity.Visit, ["訪問", "巡回"], "住所（訪問先）", ["住所", "訪問先", "居所", "所在地", "宛名", "連絡先"]),
    ];

    private static readonly ImmutableArray<string> Address = ["氏名", "名", "住所", "郵便番号", "方書", "宛名", "様方"];

    private static readonly ImmutableDictionary<Activity, ImmutableArray<string>> Uses = new Dictionary<Activity, ImmutableArray<string>>
    {
        [Activity.Dispatch] = Address,
        [Activity.Inserting] = Address,
        [Activity.Transport] = Address,
        [Activity.Matching] = ["氏名", "名", "住所", "郵便番号", "方書", "生年月日", "カナ", "世帯", "住民番号", "続柄", "性別", "通称", "併記"],
        [Activity.Lottery] = ["氏名", "番号", "抽選", "当選", "応募", "申込"],
    }.ToImmutableDictionary();

    /// <summary>Whether it is known of every activity which items it uses; of wide ones (受付, 審査, 印刷 of unknown content) it is not.</summary>
    public static bool AllUnderstood(ImmutableArray<Activity> activities) => !activities.IsEmpty && activities.All(Uses.ContainsKey);

    /// <summary>Whether one of the activities has a use for the item.</summary>
    public static bool Needs(ImmutableArray<Activity> activities, string item) =>
        activities.Any(a => Uses[a].Any(word => item.Contains(word, StringComparison.Ordinal)));
}
