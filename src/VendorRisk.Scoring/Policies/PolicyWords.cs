using System.Collections.Frozen;
using System.Globalization;

namespace VendorRisk.Scoring.Policies;

/// <summary>Says in words what a value of a policy file is. What has no word keeps its name.</summary>
internal static class PolicyWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["version"] = "版の名前", ["inherent"] = "対策前のリスク", ["data"] = "情報の種類", ["people"] = "対象者数の段階", ["peopleUnknown"] = "対象者数が不明のときの点",
        ["points"] = "点", ["peoplePercent"] = "対象者数の点を数える割合（%）", ["moreThan"] = "この人数を超えたら", ["media"] = "媒体・受渡し", ["kinds"] = "媒体の種類",
        ["hop"] = "受渡し1件の点", ["openHop"] = "方法が不明な受渡しに加える点", ["unknown"] = "不明のとき", ["most"] = "上限", ["chain"] = "委託の階層",
        ["tiers"] = "階層ごとの点", ["undecided"] = "委託先が未定のときに加える点", ["undeclared"] = "再委託の有無が書かれていないときに加える点",
        ["cloud"] = "クラウド", ["conditional"] = "使う場合があるとき", ["domestic"] = "国内", ["foreign"] = "国外",
        ["findings"] = "指摘", ["weights"] = "重大度ごとの重み", ["unknownPercent"] = "判断できない規則を数える割合（%）", ["repeats"] = "同じ分類の2件目からの割合（%）",
        ["half"] = "残りの半分を使い切る重み", ["bands"] = "評価の境目", ["gate"] = "評価Eとする重大度", ["rules"] = "規則ごとの設定", ["enabled"] = "使うかどうか",
        ["severity"] = "重大度", ["parameters"] = "パラメーター", ["notMendable"] = "直す対象としない規則", ["twoPeople"] = "二人で行うこと",
        ["info"] = "参考", ["low"] = "低", ["medium"] = "中", ["high"] = "高", ["critical"] = "重大",
        ["specificPersonal"] = "特定個人情報", ["specialCare"] = "要配慮個人情報等", ["financial"] = "財産に関わる情報", ["identifier"] = "識別番号・続柄等",
        ["nationalityHint"] = "通称名等", ["contact"] = "氏名・住所等", ["unclassified"] = "分類できない項目",
        ["paper"] = "紙", ["electronic"] = "電子データ", ["portable"] = "持ち運べる媒体", ["pc"] = "PC", ["server"] = "サーバ", ["webForm"] = "Webフォーム",
        ["app"] = "アプリ", ["other"] = "その他",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string path)
    {
        if (path.StartsWith("rules.", StringComparison.Ordinal))
        {
            return OfRule(path["rules.".Length..]);
        }

        return string.Join("の", path.Split('.').Select(Segment));
    }

    // A rule's id has a dot of its own: category.name, then what is set of it.
    private static string OfRule(string rest)
    {
        string[] parts = rest.Split('.');
        string rule = string.Join('.', parts.Take(2));
        return parts.Length <= 2 ? $"規則 {rule}" : $"規則 {rule} の{string.Join("の", parts.Skip(2).Select(Segment))}";
    }

    private static string Segment(string segment)
    {
        int bracket = segment.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return Words.GetValueOrDefault(segment, segment);
        }

        int place = int.Parse(segment.AsSpan(bracket + 1, segment.Length - bracket - 2), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Words.GetValueOrDefault(segment[..bracket], segment[..bracket])}（{place + 1}番目）");
    }
}
