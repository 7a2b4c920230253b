using VendorRisk.Contract;

namespace VendorRisk.Papers.Checklists;

/// <summary>What short words in an answer's own column say when they are in no table: by how they begin and end.</summary>
internal static class AnswerPhrases
{
    /// <summary>Longer words are a remark, not an answer.</summary>
    private const int Longest = 16;

    private static readonly string[] NeedlessStarts = ["対象外", "適用外", "不要", "該当な", "該当無", "該当し", "該当す", "対象な", "必要な", "必要がな", "必要はな", "必要無", "関係な", "関係し", "関係がな", "関係無", "当てはまら", "あてはまら", "当てはまりま", "あてはまりま"];
    private static readonly string[] NeedlessEnds = ["不要", "不要です", "対象外", "対象外です", "適用外", "該当なし"];

    /// <summary>What would be protected is not there: 対象となる機器なし, 該当ありません.</summary>
    private static readonly string[] Objects = ["対象", "該当"];
    private static readonly string[] Absent = ["なし", "無", "無し", "がない", "はない", "もない", "ありません", "がいない", "はいない", "もいない", "としていない", "にしていない"];
    private static readonly string[] PartialStarts = [.. AnswerWords.PartWords, "今後", "条件付", "条件つき", "順次"];
    private static readonly string[] PartialEnds = ["予定", "予定です", "検討", "中", "中です", "見込み"];

    /// <summary>令和7年度中に対策, 6月までに整備: a day to come, unless the words say that it is done.</summary>
    private static readonly string[] Dated = ["年度中に", "年度に", "年度内に", "年中に", "月中に", "月までに", "月末までに", "日までに", "年までに", "月から", "月に"];
    private static readonly string[] UnderWay = ["に向け", "準備", "検討し", "調整し", "協議し"];
    private static readonly string[] Ready = ["準備済", "準備済み"];
    private static readonly string[] Done = ["済", "済み", "済です", "した", "ました", "ている", "ています"];
    private static readonly string[] GoingOn = ["実施中", "運用中", "稼働中", "継続中", "適用中", "利用中", "遵守中"];
    private static readonly string[] UndoneStarts = ["未", "不", "非"];
    private static readonly string[] UndoneEnds = ["ない", "ません", "せず", "不可", "無", "無し", "なし", "不十分"];
    private static readonly string[] YesEnds = ["済", "済み", "済です", "ている", "ています", "てある", "ております", "可", "可能", "できる", "できます", "れる", "れます", "える", "可能です", "する", "します", "した", "ました", "実施", "対応", "あり", "有り", "有"];

    /// <param name="words">Folded words up to the first bracket or stop.</param>
    public static ChecklistMark? Of(string words)
    {
        string said = words.Trim();
        return said.Length is 0 or > Longest ? null
            : Starts(said, NeedlessStarts) && !said.EndsWith("する", StringComparison.Ordinal) ? ChecklistMark.No
            : Ends(said, NeedlessEnds) || (Starts(said, Objects) && Ends(said, Absent)) ? ChecklistMark.No
            : Ends(said, GoingOn) ? ChecklistMark.Yes
            : Array.Exists(UnderWay, u => said.Contains(u, StringComparison.Ordinal)) && !Ends(said, UndoneEnds) && !Ends(said, Ready) ? ChecklistMark.Partial
            : Array.Exists(Dated, d => said.Contains(d, StringComparison.Ordinal)) && !Ends(said, Done) ? ChecklistMark.Partial
            : Starts(said, PartialStarts) || Ends(said, PartialEnds) ? ChecklistMark.Partial
            : Starts(said, UndoneStarts) || Ends(said, UndoneEnds) ? ChecklistMark.Undone
            : Ends(said, YesEnds) ? ChecklistMark.Yes
            : null;
    }

    private static bool Starts(string said, string[] with) => Array.Exists(with, w => said.StartsWith(w, StringComparison.Ordinal));

    private static bool Ends(string said, string[] with) => Array.Exists(with, w => said.EndsWith(w, StringComparison.Ordinal));
}
