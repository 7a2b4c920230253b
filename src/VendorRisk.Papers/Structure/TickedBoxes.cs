using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>
/// Lists in which boxes are ticked: what stands at an empty box is not meant. Boxes of one kind only are bullets, and all of the list is meant.
/// </summary>
internal static partial class TickedBoxes
{
    /// <summary>One such line could as well be an item that is cut by the end of a line.</summary>
    private const int LeastGroups = 2;
    private const int ShortestGroup = 2;
    private const int LongestGroup = 12;

    private static readonly string[] Answers = ["有", "無", "あり", "なし", "有り", "無し", "はい", "いいえ", "する", "しない", "該当", "非該当", "該当なし", "要", "不要", "可", "否"];

    /// <summary>The paper without what its empty boxes leave out, which is listed as not read.</summary>
    public static Paper Apply(Paper paper)
    {
        ImmutableArray<UnreadLine>.Builder left = ImmutableArray.CreateBuilder<UnreadLine>();
        ImmutableArray<PaperSheet> sheets = [.. paper.Sheets.Select(s => s with { Fields = [.. s.Fields.Select(f => Field(f, left))] })];
        return left.Count == 0 ? paper : paper with { Sheets = sheets, NotRead = paper.NotRead.AddRange(left) };
    }

    private static PaperField Field(PaperField field, ImmutableArray<UnreadLine>.Builder left)
    {
        if (field.Kind is not (FieldKind.Items or FieldKind.Media or FieldKind.Work or FieldKind.Connection))
        {
            return field;
        }

        (int Start, int End, bool IsEmpty)[] spans = [.. Empty(field.Value.Folded).Concat(field.Kind == FieldKind.Items ? Groups(field.Value) : []).OrderBy(s => s.Start)];
        left.AddRange(spans.Where(s => s.IsEmpty).Select(s => field.Value.Between(s.Start, s.End)).SelectMany(t => Lines(t).Select(l => t.Between(l.Start, l.End))).Where(t => !t.IsEmpty).Select(t => new UnreadLine(t.Line, t.WholeSource().Quote)));
        return spans.Length == 0 ? field : field with { Value = field.Value.Without([.. spans.Select(s => (s.Start, s.End))]) };
    }

    /// <summary>連絡先　■電話番号　□メールアドレス: the name of the group that a line of boxes begins with is no item.</summary>
    private static IEnumerable<(int Start, int End, bool IsEmpty)> Groups(PaperText value)
    {
        (int Start, int End)[] names = [.. Lines(value).Select(l => (l.Start, End: FirstBox(value, l.Start, l.End))).Where(n => n.End > n.Start)];
        return names.Length < LeastGroups ? [] : names.Select(n => (n.Start, n.End, false));
    }

    private static IEnumerable<(int Start, int End)> Lines(PaperText value)
    {
        for (int start = 0; start < value.Folded.Length;)
        {
            int end = start + 1;
            while (end < value.Folded.Length && value.LineAt(end) == value.LineAt(start))
            {
                end++;
            }

            yield return (start, end);
            start = end;
        }
    }

    /// <summary>Where a line's first box stands, if it is set off from a short name before it and boxes go on behind it; otherwise where the line starts.</summary>
    private static int FirstBox(PaperText value, int start, int end)
    {
        string s = value.Folded;
        Match box = Boxes().Match(s, start, end - start);
        return box.Success && box.Index - start is >= ShortestGroup and <= LongestGroup && box.Index + box.Length < end && (value.AfterGap(box.Index) || s[box.Index - 1] is ':')
            && s.AsSpan(start, box.Index - start).IndexOfAny("、,。\n") < 0 ? box.Index : start;
    }

    /// <summary>The spans of a folded text that stand at empty boxes, the boxes included, and ticks in brackets, which would look like words.</summary>
    private static (int Start, int End, bool IsEmpty)[] Empty(string folded)
    {
        Match legend = Legend().Match(folded);
        foreach (Regex style in (ReadOnlySpan<Regex>)[Boxes(), SquareBrackets(), RoundBrackets(), legend.Success ? Circles() : Crosses()])
        {
            Match[] marks = style.Matches(folded).Where(m => !legend.Success || m.Index < legend.Index || m.Index >= legend.Index + legend.Length).ToArray();
            if (marks.Any(m => m.Groups["ticked"].Success) && marks.Any(m => m.Groups["empty"].Success))
            {
                return Spans(folded, marks, IsBehind(folded, marks)).Where(s => !Array.Exists(Answers, a => s.Words == a)).Select(s => (s.Start, s.End, true))
                    .Concat(marks.Where(m => m.Groups["ticked"].Success && m.Value[0] is ':' or '[' or '【' or '〔' or '(' or '\uD83D' or '○' or '◯' or '〇' or '◎' or '●' or '◉' or '⦿' or 'レ').Select(m => (m.Index, m.Index + m.Length, false)))
                    .Concat(legend.Success ? [(legend.Index, legend.Index + legend.Length, true)] : []).ToArray();
            }
        }

        return [];
    }

    private static IEnumerable<(int Start, int End, string Words)> Spans(string folded, Match[] marks, bool behind)
    {
        for (int i = 0; i < marks.Length; i++)
        {
            if (!marks[i].Groups["empty"].Success)
            {
                continue;
            }

            int after = marks[i].Index + marks[i].Length;
            int start = behind ? Back(folded, i == 0 ? 0 : marks[i - 1].Index + marks[i - 1].Length, marks[i].Index) : marks[i].Index;
            int end = behind ? after : On(folded, after, i + 1 < marks.Length ? marks[i + 1].Index : folded.Length);
            yield return (start, end, (behind ? folded[start..marks[i].Index] : folded[after..end]).Trim(' ', '、', ',', '・'));
        }
    }

    /// <summary>Whether boxes stand behind their words: 氏名■ 電話番号□.</summary>
    private static bool IsBehind(string folded, Match[] marks) =>
        marks[^1].Index + marks[^1].Length == folded.TrimEnd('。', ' ').Length && folded[Back(folded, 0, marks[0].Index)..marks[0].Index].Length > 0;

    private static int Back(string folded, int from, int at)
    {
        int border = folded.AsSpan(from, at - from).LastIndexOfAny('\n', '】', ':');
        return border < 0 ? from : from + border + 1;
    }

    private static int On(string folded, int from, int to)
    {
        int border = folded.AsSpan(from, to - from).IndexOfAny("\n【※。");
        return border < 0 ? to : from + border;
    }

    /// <summary>Filled and empty circles mean yes and no only where the paper says so; otherwise they are bullets of two levels.</summary>
    [GeneratedRegex("(?<ticked>[●◉⦿◎])|(?<empty>[○◯〇])")]
    private static partial Regex Circles();

    /// <summary>A circle and a cross before or behind each entry.</summary>
    [GeneratedRegex("(?<ticked>:?[○◯〇●◎])|(?<empty>:?[×✕✖])")]
    private static partial Regex Crosses();

    [GeneratedRegex(@"[(\[※]?[^、。\n(]{0,4}[●◉⦿◎]印?(?:[:はがを=…]|の項目)+[^。\n]{0,30}?(?:取り?扱|対象|該当|収集|提供|使用|利用|含)[^\n)\]]{0,40}[)\]]?$")]
    private static partial Regex Legend();

    [GeneratedRegex("(?<ticked>[□☐][✓✔レ]|(?<![ァ-ヶー])レ(?=[一-龠])|[■☑☒▣◼⬛✅✓✔◾]|\uD83D[\uDDF8-\uDDF9])|(?<empty>[□☐▢◻⬜❏❑◽])")]
    private static partial Regex Boxes();

    [GeneratedRegex(@"(?<ticked>[\[【〔][xXvVレ✓✔○■●][\]】〕])|(?<empty>[\[【〔] ?[\]】〕])")]
    private static partial Regex SquareBrackets();

    [GeneratedRegex(@"(?<ticked>\([レ✓✔○■●]\))|(?<empty>\([ ×✕✖]?\))")]
    private static partial Regex RoundBrackets();
}
