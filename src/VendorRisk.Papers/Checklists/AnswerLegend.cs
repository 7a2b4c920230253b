using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>What a paper says that its marks, letters or numbers mean: A：実施 B：一部 C：未実施, 「1」はい 「2」いいえ, 未実施の場合は○.</summary>
internal sealed partial class AnswerLegend
{
    private const int LongestLine = 240;

    /// <summary>Without a colon between sign and words, words with one of these are a point of a list: 1 対象者を限定する.</summary>
    private const string Particles = "をはがの";

    /// <summary>Words that a legend explains its signs with: how far something is done. Any other sentence may begin with a number.</summary>
    private static readonly string[] Doing =
        ["実施", "対応", "整備", "達成", "遵守", "導入", "措置", "講じ", "一部", "部分", "未", "検討", "準備", "予定", "できて", "行って", "該当", "対象", "概ね", "おおむね", "ほぼ", "十分", "不十分", "完全", "完了", "すべて", "全て", "守", "満たし", "適合", "不適合", "適", "今後", "している", "していない", "取り組", "適用"];

    private readonly FrozenDictionary<string, ChecklistMark?> _meanings;

    private AnswerLegend(IEnumerable<KeyValuePair<string, ChecklistMark?>> meanings) => _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A paper that explains nothing.</summary>
    public static AnswerLegend None { get; } = new([]);

    /// <summary>The explanations of all lines. A sign that is explained twice and differently means neither.</summary>
    public static AnswerLegend Of(ImmutableArray<Block> blocks)
    {
        Dictionary<string, ChecklistMark?> found = new(StringComparer.Ordinal);
        Dictionary<string, ChecklistMark> run = new(StringComparer.Ordinal);
        foreach (Block block in blocks.Where(b => b.Kind is BlockKind.Row or BlockKind.Text))
        {
            bool explains = false;
            foreach (string line in LinesOf(block))
            {
                foreach ((string key, ChecklistMark mark) in Pairs(line, ofRow: block.Kind == BlockKind.Row))
                {
                    explains = true;
                    run[key] = mark;
                }

                // A condition in the head of a column holds below that head alone, and is read with it.
                foreach ((string key, ChecklistMark mark) in block.Kind == BlockKind.Text ? Conditions(line) : [])
                {
                    Note(found, key, mark);
                }
            }

            if (!explains)
            {
                Close(found, run);
            }
        }

        Close(found, run);
        return found.Count == 0 ? None : new AnswerLegend(found);
    }

    /// <summary>Each cell; and a row as a whole, as a colon behind a sign makes a label of it: A | 実施 | B | 一部.</summary>
    private static IEnumerable<string> LinesOf(Block block) =>
        block.Cells.Select(c => c.Folded).Append(block.Cells.Length > 1 ? string.Join(':', block.Cells.Where(c => !c.IsEmpty).Select(c => c.Folded)) : "")
            .Where(l => l.Length is > 1 and <= LongestLine).Select(LabelText.Squeeze);

    /// <summary>What a sign alone means by the legend; false when the legend does not name it.</summary>
    /// <param name="printed">Folded words.</param>
    public bool Explains(string printed, out ChecklistMark? mark) => _meanings.TryGetValue(KeyOf(printed.Trim(' ', '(', ')', '「', '」', '[', ']', '.', ':')), out mark);

    /// <summary>The sign at the start of a cell that the legend names, with its meaning and how long it is. What follows is nothing or a remark.</summary>
    public (ChecklistMark? Mark, int Length)? At(PaperText cell)
    {
        if (_meanings.Count == 0 || cell.IsEmpty)
        {
            return null;
        }

        int length = AnswerWords.GlyphAt(cell.Folded, 0)?.Length ?? 1;
        bool ends = cell.Folded.Length == length || cell.AfterGap(length) || cell.Folded[length] is '(' or '※' or '\n' or '、' or ':' or '.';
        return ends && _meanings.TryGetValue(KeyOf(cell.Folded[..length]), out ChecklistMark? mark) ? (mark, length)
            : Explains(cell.Folded, out ChecklistMark? whole) ? (whole, cell.Folded.Length) : null;
    }

    private static void Close(Dictionary<string, ChecklistMark?> found, Dictionary<string, ChecklistMark> run)
    {
        if (run.Count > 1 && run.Values.Distinct().Count() > 1)
        {
            foreach ((string key, ChecklistMark mark) in run)
            {
                Note(found, key, mark);
            }
        }

        run.Clear();
    }

    private static void Note(Dictionary<string, ChecklistMark?> found, string key, ChecklistMark mark) =>
        found[key] = found.TryGetValue(key, out ChecklistMark? before) && before != mark ? null : mark;

    private static IEnumerable<(string Key, ChecklistMark Mark)> Pairs(string line, bool ofRow)
    {
        foreach (Match pair in Pair().Matches(line))
        {
            string words = pair.Groups["w"].Value;
            bool said = !ofRow && pair.Groups["sep"].Length > 0;
            if ((said || words.AsSpan().IndexOfAny(Particles) < 0) && Meaning(words) is { } mark)
            {
                yield return (KeyOf(pair.Groups["k"].Value), mark);
            }
        }
    }

    private static IEnumerable<(string Key, ChecklistMark Mark)> Conditions(string line)
    {
        foreach (Match condition in Condition().Matches(line))
        {
            string words = condition.Groups["w"].Value.TrimEnd('の', 'な');
            words = Object().Replace(words, "");
            if (Meaning(words) is { } mark)
            {
                yield return (KeyOf(condition.Groups["k"].Value), mark);
            }
        }
    }

    private static ChecklistMark? Meaning(string words) =>
        FaultWords.Of(words) ?? AnswerWords.Exact(words) ?? (Array.Exists(Doing, d => words.StartsWith(d, StringComparison.Ordinal)) ? AnswerPhrases.Of(words) : null);

    /// <summary>One name for all the ways to print a sign.</summary>
    private static string KeyOf(string printed) => printed switch
    {
        "◎" => "◎",
        "✓" or "✔" or "✅" or "☑" or "レ" or "■" or "●" => "✓",
        [>= '①' and <= '⑨'] => ((char)(printed[0] - '①' + '1')).ToString(),
        [(>= 'a' and <= 'e') or (>= 'A' and <= 'E')] => printed.ToUpperInvariant(),
        _ when AnswerWords.GlyphAt(printed, 0) is { } glyph && glyph.Length == printed.Length => glyph.Mark.ToString(),
        _ => printed,
    };

    private const string Signs = "[1-9①-⑨A-Eアイウエ◎○〇◯●△▲×✕☓✓✔レ☑■－―−ー-]";

    [GeneratedRegex("(?<![0-9A-Za-zァ-ヶ])(?<k>" + Signs + @")[」\])]?(?<sep>(?::|=|…+|・・+|→|は、?|\.|-(?=[^\d]))?[「(]?)(?<w>[^、,;/。:=()「」\n…→]{1,20}?)(?=$|[、,;:/。()「」\n]|のいずれか|を記入|[「(【]?" + Signs + "(?:[:=…・→.は」)(「]|(?=[^\u30a1-\u30f6])))")]
    private static partial Regex Pair();

    /// <summary>対策を実施していない場合: what is done is said of the safeguard; 持出しを行わない場合 is another thing.</summary>
    [GeneratedRegex("^[^を]{0,16}(?:対策|措置|事項|項目|取組|これ)を")]
    private static partial Regex Object();

    [GeneratedRegex(@"(?<w>[^、。,()「」\n:]{2,24}?)(?:場合|とき|もの|項目|事項|行)(?:には|は|に|へ|、)*「?(?<k>[◎○〇◯●△▲×✕☓✓✔レ☑■－―−-])")]
    private static partial Regex Condition();
}
