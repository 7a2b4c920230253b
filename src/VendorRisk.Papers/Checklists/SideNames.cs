using VendorRisk.Contract;
using VendorRisk.Papers.Labels;

namespace VendorRisk.Papers.Checklists;

/// <summary>Whose list or column it is, by the words of a heading.</summary>
internal static class SideNames
{
    private static readonly string[] Contractors = ["行わせる", "講じさせる", "事業者", "受託", "受注", "請負", "業者", "委託先が", "委託先に", "委託先用", "委託先の", "委託先側", "委託先チェック", "(委託先)", "【委託先】"];
    private static readonly string[] ContractorAlone = ["委託先", "受託者", "乙", "相手方"];
    private static readonly string[] WardAlone = ["区", "市", "町", "村", "県", "都", "府", "道", "甲", "本区", "本市", "本町", "本村", "当区", "当市", "区側", "市側", "町側", "村側", "県側", "自治体", "庁内", "担当課", "所管課", "主管課"];
    private static readonly string[] Wards = ["区が", "市が", "町が", "村が", "県が", "都が", "府が", "道が", "課が", "実施機関", "発注者", "発注課", "委託者", "委託元", "自治体", "区側", "市側", "町側", "村側", "県側", "区用", "市用", "担当課用", "所管課用"];

    /// <summary>Says whose list it is also where it names the other side: 委託先の監督のため市が行う対策.</summary>
    private static readonly string[] WardActs = ["区が行う", "市が行う", "町が行う", "村が行う", "県が行う", "都が行う", "課が行う", "発注者が行う", "委託者が行う", "委託元が行う"];

    /// <summary>What heads name as somebody's: 区の対策, 受託者の安全管理措置.</summary>
    private static readonly string[] OfSomebody = ["対策", "措置", "安全管理措置", "保護対策", "個人情報保護対策", "安全対策", "取組", "取組み", "取り組み", "回答", "対応", "確認", "実施状況", "状況", "実施", "点検", "自己点検", "自己評価", "評価", "判定", "記入", "記入欄", "チェック", "チェック欄", "回答欄", "確認欄", "確認結果"];

    private static readonly string[] Writers = ["が記入", "記入欄", "記入", "用", "欄", "側", "回答", "確認"];

    /// <param name="text">Folded words.</param>
    public static Side? Of(string text)
    {
        string alone = LabelText.Squeeze(text).Trim('(', ')', '【', '】', '[', ']', '「', '」', ':');
        if (alone.IndexOf('の', StringComparison.Ordinal) is var of and > 0 && Array.IndexOf(OfSomebody, alone[(of + 1)..]) >= 0)
        {
            alone = alone[..of];
        }

        return InBrackets(text) is { } bracketed ? bracketed
            : Has(text, ["再委託先", "再受託", "再々委託"]) ? Side.Subcontractor
            : Has(text, WardActs) ? Side.Ward
            : Array.IndexOf(ContractorAlone, alone) >= 0 || Has(text, Contractors) ? Side.Contractor
            : Array.IndexOf(WardAlone, alone) >= 0 || Has(text, Wards) ? Side.Ward
            : null;
    }

    /// <summary>The side that brackets name and nothing else: 実施(区), 確認(所管課記入).</summary>
    /// <param name="text">Folded words.</param>
    public static Side? InBrackets(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || text[^1] != ')' || text.IndexOf(')', StringComparison.Ordinal) != text.Length - 1)
        {
            return null;
        }

        string inner = text[(open + 1)..^1];
        string name = Array.Find(Writers, w => inner.Length > w.Length && inner.EndsWith(w, StringComparison.Ordinal)) is { } writer ? inner[..^writer.Length] : inner;
        return Array.IndexOf(WardAlone, name) >= 0 ? Side.Ward : Array.IndexOf(ContractorAlone, name) >= 0 || name is "受注者" or "委託事業者" or "受託事業者" or "事業者" ? Side.Contractor : null;
    }

    /// <summary>The side that words begin with, and the rest: 区 未実施, 委託先:一部. Null when they begin with none or are nothing else.</summary>
    /// <param name="text">Folded words.</param>
    public static (Side Side, string Words)? Before(string text)
    {
        foreach ((string[] names, Side side) in ((string[], Side)[])[(ContractorAlone, Side.Contractor), (WardAlone, Side.Ward)])
        {
            string? name = names.Where(n => text.StartsWith(n, StringComparison.Ordinal)).MaxBy(n => n.Length);
            string rest = name is null ? "" : text[name.Length..].TrimStart(' ', '\n', ':', '・', '-', '(', '/').TrimEnd(')');
            if (rest.Length > 0)
            {
                return (side, rest);
            }
        }

        return null;
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
