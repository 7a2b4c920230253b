using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>Which data a task makes or cannot do without, and which it has no use for.</summary>
internal static class TaskData
{
    /// <summary>Data a task makes or needs beyond names and addresses: any of the words in an item's name will do.</summary>
    public static ImmutableArray<(Activity Activity, string Name, ImmutableArray<string> Words)> Makes { get; } =
    [
        (Activity.Lottery, "抽選の結果", ["抽選", "当選", "当落", "結果"]),
        (Activity.Settlement, "支払や決済の情報", ["口座", "決済", "支払", "精算", "金額", "カード"]),
        (Activity.Survey, "回答の内容", ["回答", "アンケート", "クイズ", "解答"]),
        (Activity.CallCentre, "問合せの内容", ["問合せ", "問い合わせ", "相談", "対応"]),
        (Activity.Examination, "健診や検査の結果", ["結果", "健診", "検査", "接種", "数値"]),
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
