using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Papers.Checklists;

/// <summary>The marks and words that offices answer a checklist with. One table: another office's word is one entry more.</summary>
internal static class AnswerWords
{
    /// <summary>Marks; some are letters that scanning makes of them, so they count only in an answer's own cell.</summary>
    private static readonly ImmutableArray<(ChecklistMark Mark, string[] Printed)> Glyphs =
    [
        (ChecklistMark.Yes, [@"$\circ$", @"$\bigcirc$", @"$\checkmark$", @"\circ", @"\bigcirc", @"\checkmark", "○", "〇", "◯", "◎", "●", "⭕", "O", "o", "0", "О", "ο", "✓", "✔", "✅", "☑", "レ", "■", "丸", "マル"]),
        (ChecklistMark.No, ["-", "―", "−", "‐", "‑", "‒", "–", "—", "─", "━", "ー", "一", "~", "～", "/", "⁄", "＼"]),
        (ChecklistMark.Undone, [@"$\times$", @"\times", "×", "✕", "✖", "✗", "✘", "☓", "╳", "⨯", "⨉", "❌", "❎", "x", "X", "Х", "х", "バツ", "ばつ", "ペケ"]),
        (ChecklistMark.Partial, [@"$\triangle$", @"$\bigtriangleup$", @"$\vartriangle$", @"$\Delta$", @"\triangle", @"\bigtriangleup", @"\vartriangle", @"\Delta", "△", "▲", "▵", "▴", "∆", "Δ", "⊿", "三角"]),
    ];

    /// <summary>
    /// Words. What is under way or planned is <see cref="ChecklistMark.Partial"/>: it covers nothing yet, and yet it is no refusal.
    /// </summary>
    private static readonly ImmutableArray<(ChecklistMark Mark, string[] Printed)> Words =
    [
        (ChecklistMark.Yes,
        [
            "はい", "YES", "Yes", "yes", "OK", "Ok", "可", "可能", "合", "合格", "適", "適合", "適切", "良", "良好", "有", "有り", "あり", "済", "済み", "実施", "実施済", "実施済み", "実施中", "実施する", "実施している",
            "実施しています", "実施可", "実施可能", "対応", "対応済", "対応済み", "対応する", "対応している", "対応しています", "対応可", "対応可能", "整備済", "整備済み", "導入済", "導入済み", "措置済", "措置済み",
            "している", "しています", "する", "します", "行う", "行っている", "行っています", "講じている", "満たす", "満たしている", "遵守", "遵守している", "できている", "完了", "該当", "該当する", "該当あり", "承諾", "承諾する", "承諾します", "同意", "同意する", "同意します", "了承", "対策済", "対策済み", "適用", "適用済", "適用済み",
        ]),
        (ChecklistMark.No,
        [
            "該当なし", "該当無し", "該当無", "該当しない", "該当しません", "該当せず", "該当外", "非該当", "対象外", "対象なし", "対象無し", "対象でない", "対象ではない", "適用外", "適用なし", "適用しない", "適用除外", "不要",
            "必要なし", "必要無し", "必要ない", "必要がない", "対応不要", "実施不要", "除外", "N/A", "n/a", "NA", "該当業務なし", "該当する業務なし", "該当する業務がない", "対象業務なし",
        ]),
        (ChecklistMark.Undone,
        [
            "いいえ", "NO", "No", "no", "NG", "否", "不合格", "不可", "不適", "不適合", "不適切", "不良", "不備", "不十分", "無", "無し", "なし", "未", "未済", "未了", "未実施", "未対応", "未整備", "未導入", "未措置", "未着手", "未定",
            "不実施", "非実施", "非対応", "実施なし", "実施せず", "実施しない", "実施しません", "実施していない", "実施していません", "実施できない", "実施不可", "対応なし", "対応せず", "対応しない", "対応しません",
            "対応していない", "対応していません", "対応できない", "対応不可", "していない", "していません", "しない", "できない", "できません", "できていない", "行わない", "行えない", "行っていない", "行っていません",
            "講じていない", "満たさない", "満たしていない", "遵守していない", "整備していない", "要改善", "未対策", "不承諾", "不同意", "承諾しない", "同意しない", "同意しません",
        ]),
        (ChecklistMark.Partial,
        [
            "一部", "一部実施", "一部実施済", "一部実施済み", "一部実施している", "一部対応", "一部対応済", "一部対応済み", "一部対応している", "一部のみ", "一部のみ実施", "一部のみ対応", "一部可", "一部適合", "一部あり", "一部未実施",
            "一部未対応", "部分実施", "部分対応", "部分的", "部分的に実施", "部分的に対応", "概ね実施", "概ね対応", "おおむね実施", "おおむね対応", "検討中", "対応中", "準備中", "整備中", "調整中", "協議中", "作成中", "策定中",
            "導入中", "改善中", "予定", "予定あり", "実施予定", "対応予定", "整備予定", "導入予定", "改善予定", "実施検討中", "対応検討中", "今後実施", "今後対応", "条件付き承諾", "条件付承諾", "条件付き", "対策予定", "対策中",
        ]),
    ];

    /// <summary>What stands before the word for doing something that is done in part only, the longer ones first.</summary>
    public static readonly ImmutableArray<string> PartWords = ["一部のみ", "一部を", "一部", "部分的に", "部分", "概ね", "おおむね", "ほぼ"];

    private static readonly ILookup<char, (string Printed, ChecklistMark Mark)> GlyphsByFirst = ByFirst(Glyphs);
    private static readonly ILookup<char, (string Printed, ChecklistMark Mark)> WordsByFirst = ByFirst(Words);

    /// <summary>The longest mark at a position of folded words.</summary>
    public static (ChecklistMark Mark, int Length)? GlyphAt(string folded, int at) => LongestAt(GlyphsByFirst, folded, at);

    /// <summary>The longest word at a position of folded words; where it ends is for the caller to judge.</summary>
    public static (ChecklistMark Mark, int Length)? WordAt(string folded, int at)
    {
        (ChecklistMark Mark, int Length)? known = LongestAt(WordsByFirst, folded, at);
        return OfficeScope.Words.AnswerAt(folded, at) is { } own && own.Length >= (known?.Length ?? 0) ? own : known;
    }

    /// <summary>The answer that these words are, all of them.</summary>
    public static ChecklistMark? Exact(string words) => WordAt(words, 0) is { } found && found.Length == words.Length ? found.Mark : InPart(words);

    /// <summary>一部講じている, 概ね満たす: what is done in part only, whatever the word for doing it.</summary>
    private static ChecklistMark? InPart(string words)
    {
        string? how = PartWords.FirstOrDefault(p => words.StartsWith(p, StringComparison.Ordinal));
        return how is not null && WordAt(words, how.Length) is { Mark: ChecklistMark.Yes } done && how.Length + done.Length == words.Length ? ChecklistMark.Partial : null;
    }

    private static (ChecklistMark, int)? LongestAt(ILookup<char, (string Printed, ChecklistMark Mark)> known, string folded, int at)
    {
        foreach ((string printed, ChecklistMark mark) in at < folded.Length ? known[folded[at]] : [])
        {
            if (string.CompareOrdinal(folded, at, printed, 0, printed.Length) == 0)
            {
                return (mark, printed.Length);
            }
        }

        return null;
    }

    private static ILookup<char, (string Printed, ChecklistMark Mark)> ByFirst(ImmutableArray<(ChecklistMark Mark, string[] Printed)> table) =>
        table.SelectMany(t => t.Printed.Select(p => (Printed: p, t.Mark))).OrderByDescending(p => p.Printed.Length).ToLookup(p => p.Printed[0]);
}
