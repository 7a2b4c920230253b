using VendorRisk.Contract;

namespace VendorRisk.Papers.Checklists;

/// <summary>What short words in an answer's own column say when they are in no table: by how they begin and end.</summary>
internal static class AnswerPhrases
{
    /// <summary>Longer words are a remark, not an answer.</summary>
    private const int Longest = 16;

    private static readonly string[] NeedlessStarts = ["対象外", "適用外", "不要", "該当な", "該当無", "該当し", "該当す", "対象な", "必要な", "必要がな", "必要はな", "必要無"];
    private static readonly string[] PartialStarts = ["一部", "部分", "概ね", "おおむね", "ほぼ", "今後"];
    private static readonly string[] PartialEnds = ["予定", "予定です", "検討", "中", "中です", "見込み"];
    private static readonly string[] GoingOn = ["実施中", "運用中", "稼働中", "継続中", "適用中", "利用中", "遵守中"];
    private static readonly string[] UndoneStarts = ["未", "不", "非"];
    private static readonly string[] UndoneEnds = ["ない", "ません", "せず", "不可", "無", "無し", "なし", "不十分"];
    private static readonly string[] YesEnds = ["済", "済み", "済です", "ている", "ています", "てある", "ております", "可", "可能", "する", "します", "した", "ました", "実施", "対応", "あり", "有り", "有"];

    /// <param name="words">Folded words up to the first bracket or stop.</param>
    public static ChecklistMark? Of(string words)
    {
        string said = words.Trim();
        return said.Length is 0 or > Longest ? null
            : Starts(said, NeedlessStarts) && !said.EndsWith("する", StringComparison.Ordinal) ? ChecklistMark.No
            : Ends(said, GoingOn) ? ChecklistMark.Yes
            : Starts(said, PartialStarts) || Ends(said, PartialEnds) ? ChecklistMark.Partial
            : Starts(said, UndoneStarts) || Ends(said, UndoneEnds) ? ChecklistMark.Undone
            : Ends(said, YesEnds) ? ChecklistMark.Yes
            : null;
    }

    private static bool Starts(string said, string[] with) => Array.Exists(with, w => said.StartsWith(w, StringComparison.Ordinal));

    private static bool Ends(string said, string[] with) => Array.Exists(with, w => said.EndsWith(w, StringComparison.Ordinal));
}
