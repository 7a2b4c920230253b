using VendorRisk.Contract;

namespace VendorRisk.Papers.Tests.Checklists;

/// <summary>How an invented office prints the answers of its list.</summary>
/// <param name="Heads">The heads of a side's columns.</param>
/// <param name="Cells">What stands in these columns for an answer; the random number picks among marks of one meaning. Null is a blank row.</param>
internal sealed record ListLayout(string[] Heads, Func<ChecklistMark?, Random, string[]> Cells)
{
    private static readonly string[] Ticks = ["○", "〇", "◯", "✓", "レ", "☑", "■", "●", "1", "✔"];

    public static ListLayout[] All { get; } =
    [
        Columns((ChecklistMark.Yes, "はい"), (ChecklistMark.Undone, "いいえ"), (ChecklistMark.No, "該当なし")),
        Columns((ChecklistMark.Yes, "実施済"), (ChecklistMark.Partial, "一部実施"), (ChecklistMark.Undone, "未実施"), (ChecklistMark.No, "対象外")),
        Columns((ChecklistMark.Yes, "実施している"), (ChecklistMark.Undone, "実施していない"), (ChecklistMark.No, "該当しない")),
        Columns((ChecklistMark.Yes, "対応済"), (ChecklistMark.Partial, "対応中"), (ChecklistMark.Undone, "未対応"), (ChecklistMark.No, "不要")),
        Columns((ChecklistMark.No, "非該当"), (ChecklistMark.Undone, "否"), (ChecklistMark.Yes, "適")),
        Columns((ChecklistMark.Yes, "有"), (ChecklistMark.Undone, "無"), (ChecklistMark.No, "対象外")),
        Columns((ChecklistMark.Yes, "○"), (ChecklistMark.Partial, "△"), (ChecklistMark.Undone, "×"), (ChecklistMark.No, "－")),
        Columns((ChecklistMark.Yes, "実施済（○）"), (ChecklistMark.Partial, "②一部"), (ChecklistMark.Undone, "③未実施（×）"), (ChecklistMark.No, "④該当なし")),
        Single("実施", ["○", "〇", "◯", "✓", "レ", "☑"], ["△", "▲", "△（整備中）"], ["×", "✕", "✖", "☓", "バツ", "×（機器が古いため）"], ["－", "ー", "―", "－（クラウドを使わないため）"]),
        Single("回答", ["はい", "対応している", "実施", "対応済"], ["一部", "一部実施", "検討中", "対応中（年度内）"], ["いいえ", "未実施", "対応していない", "無"], ["該当なし", "対象外", "該当しない"]),
        Single("実施状況", ["☑はい □いいえ", "はい■ いいえ□", "●有 ○無"], ["□実施 ☑一部実施 □未実施"], ["□はい ☑いいえ", "○適 ●否", "☐実施済 ☒未実施"], ["□はい □いいえ ☑該当なし", "☐実施 ☐未実施 ■対象外"]),
    ];

    private static ListLayout Columns(params (ChecklistMark Mark, string Head)[] columns) => new(
        [.. columns.Select(c => c.Head)],
        (mark, random) =>
        {
            string tick = Ticks[random.Next(Ticks.Length)];

            // An office that has no column for a part answer marks the yes column with △.
            bool own = columns.Any(c => c.Mark == mark);
            string other = tick is "☑" or "■" ? "□" : "";
            return [.. columns.Select(c => c.Mark == mark ? tick : mark is ChecklistMark.Partial && !own && c.Mark == ChecklistMark.Yes ? "△" : other)];
        });

    private static ListLayout Single(string head, string[] yes, string[] partial, string[] undone, string[] no) => new(
        [head],
        (mark, random) =>
        {
            string[]? marks = mark switch { ChecklistMark.Yes => yes, ChecklistMark.Partial => partial, ChecklistMark.Undone => undone, ChecklistMark.No => no, _ => null };
            return [marks is null ? "" : marks[random.Next(marks.Length)]];
        });
}
