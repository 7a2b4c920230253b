using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Labels;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>A row that may be a head of a checklist.</summary>
/// <param name="Cells">What each cell says of its column.</param>
/// <param name="Words">The whole row's folded words.</param>
/// <param name="Answers">The words of the answers' heads alone.</param>
internal sealed record HeadRow(ImmutableArray<HeadCell> Cells, string Words, string Answers)
{
    private const int LongestSide = 20;
    private const int LongestOpposite = 8;

    /// <summary>不遵守: so short that it names no safeguards.</summary>
    private const int ShortestControl = 3;

    private static readonly string[] Safeguards = ["対策", "措置", "安全", "セキュリティ", "確認", "点検", "チェック", "遵守", "管理"];

    /// <summary>Words of a head that say which mark means what.</summary>
    public static bool ExplainsMarks(string text) =>
        text.Contains("対策が可能", StringComparison.Ordinal) || text.Contains("必要がない場合は", StringComparison.Ordinal)
        || (text.Contains("場合は「", StringComparison.Ordinal) && text.Length <= 120);

    /// <summary>The row's heads; null when a cell is a sentence or no cell names a column of answers.</summary>
    public static HeadRow? Of(Block row, AnswerLegend legend)
    {
        if (row.Kind != BlockKind.Row || row.Cells.Any(c => c.Folded.Contains('。', StringComparison.Ordinal) && !ExplainsMarks(c.Folded)))
        {
            return null;
        }

        ImmutableArray<HeadCell> cells = [.. row.Cells.Select(c => HeadCell.Of(c, legend))];
        if (row.Cells[0].Folded is "No" or "NO" && cells.Length > 2)
        {
            cells = cells.SetItem(0, new HeadCell(HeadKind.Group, null, null, row.Cells[0].Folded));
        }

        cells = WithOtherAnswers(cells, row);
        ImmutableArray<int> sided = [.. Enumerable.Range(0, cells.Length).Where(i => row.Cells[i].Folded.Length <= LongestSide && cells[i].Side is not null)];
        if (sided.Select(i => cells[i].Side).Distinct().Count() > 1)
        {
            cells = [.. cells.Select((c, i) => sided.Contains(i) && c.Kind != HeadKind.Answer ? c with { Kind = HeadKind.Answers, Mark = null } : c)];
        }

        string answers = string.Join('|', Enumerable.Range(0, cells.Length).Where(i => cells[i].Kind is HeadKind.Answer or HeadKind.Answers).Select(i => row.Cells[i].Folded));
        return answers.Length == 0 ? null : new HeadRow(cells, string.Join('|', row.Cells.Select(c => c.Folded)), answers);
    }

    /// <summary>はい | いいえ | 関係しない: beside two heads that are answers, short words behind them are one too, or say nothing; a safeguard they are not.</summary>
    private static ImmutableArray<HeadCell> WithOtherAnswers(ImmutableArray<HeadCell> cells, Block row)
    {
        cells = WithOpposites(cells, row);
        ImmutableArray<int> marks = [.. Enumerable.Range(0, cells.Length).Where(i => cells[i].Kind == HeadKind.Answer)];
        return marks.Select(i => cells[i].Mark).Distinct().Count() < 2
            ? cells
            : [.. cells.Select((c, i) => c.Kind == HeadKind.Other && i > marks[0] && row.Cells[i].Folded.Length is > 0 and <= LongestSide
                ? AnswerPhrases.Of(LabelText.Squeeze(row.Cells[i].Folded)) is { } mark ? c with { Kind = HeadKind.Answer, Mark = mark } : c with { Kind = HeadKind.Remark }
                : c)];
    }

    /// <summary>守れる | 守れない: two short heads, one of which denies the other, whatever the verb.</summary>
    private static ImmutableArray<HeadCell> WithOpposites(ImmutableArray<HeadCell> cells, Block row)
    {
        string[] words = [.. row.Cells.Select(c => LabelText.Squeeze(c.Folded))];
        for (int i = 0; i < words.Length; i++)
        {
            for (int j = Math.Max(0, i - 2); j < Math.Min(words.Length, i + 3); j++)
            {
                if (i != j && CanBeAnswer(cells[i], words[i]) && CanBeAnswer(cells[j], words[j]) && AreOpposites(words[i], words[j]))
                {
                    cells = cells.SetItem(i, cells[i] with { Kind = HeadKind.Answer, Mark = cells[i].Mark ?? ChecklistMark.Yes }).SetItem(j, cells[j] with { Kind = HeadKind.Answer, Mark = cells[j].Mark ?? ChecklistMark.Undone });
                }
            }
        }

        return cells;
    }

    private static bool CanBeAnswer(HeadCell cell, string words) => (cell.Kind is HeadKind.Other or HeadKind.Answer || (cell.Kind == HeadKind.Control && words.Length <= ShortestControl)) && words.Length is > 1 and <= LongestOpposite;

    /// <summary>守れる and 守れない, 達成 and 未達成, 規程あり and 規程なし.</summary>
    private static bool AreOpposites(string yes, string no) =>
        (no.Length == yes.Length + 1 && no[0] is '未' or '不' && no.EndsWith(yes, StringComparison.Ordinal))
        || (AnswerPhrases.Of(yes) == ChecklistMark.Yes && AnswerPhrases.Of(no) == ChecklistMark.Undone && (no.StartsWith(yes[..^1], StringComparison.Ordinal) || Stem(yes, "あり", "有") is { } stem && stem == Stem(no, "なし", "無")));

    private static string? Stem(string words, string kana, string kanji) =>
        words.EndsWith(kana, StringComparison.Ordinal) ? words[..^kana.Length] : words.EndsWith(kanji, StringComparison.Ordinal) ? words[..^1] : null;

    /// <summary>The row as a head whose columns have names that say nothing of answers, or less than all; null where no cell names safeguards as such.</summary>
    public static HeadRow? WithUnknownNames(Block row, AnswerLegend legend)
    {
        if (row.Kind != BlockKind.Row || row.Cells.Any(c => c.Folded.Contains('。', StringComparison.Ordinal)))
        {
            return null;
        }

        ImmutableArray<HeadCell> cells = [.. WithOtherAnswers([.. row.Cells.Select(c => HeadCell.Of(c, legend))], row).Select(c => c.AsHeadOfAColumn())];
        bool answers = cells.Any(c => c.Kind is HeadKind.Answer or HeadKind.Answers or HeadKind.Unnamed);
        string words = string.Join('|', row.Cells.Select(c => c.Folded));
        return answers && cells.Any(c => c is { Kind: HeadKind.Control, Generic: true }) && cells.All(c => c.Kind != HeadKind.Other || c.Words.Length == 0) ? new HeadRow(cells, words, words) : null;
    }

    public bool NamesSides => Cells.Where(c => c.Kind == HeadKind.Answers && c.Side is not null).Select(c => c.Side).Distinct().Count() > 1;

    /// <summary>Whether a head says that what stands below it are safeguards, and not, for example, items of data.</summary>
    public bool NamesSafeguards => Array.Exists(Safeguards, s => Words.Contains(s, StringComparison.Ordinal));

    private int Marks => Cells.Where(c => c.Kind == HeadKind.Answer).Select(c => c.Mark).Distinct().Count();

    /// <summary>Whether it can be the first row of a list: nothing in it can be a safeguard.</summary>
    public bool StartsList => NamesSides || (HasNoSafeguard && (Marks > 1 || Cells.Any(c => c is { Kind: HeadKind.Control })) && (Marks > 0 || Cells.Any(c => c.Kind == HeadKind.Answers)));

    /// <summary>Whether it is the second of two rows of heads.</summary>
    public bool GoesBelow => Cells.All(c => c.Kind is HeadKind.Answer or HeadKind.Answers or HeadKind.Remark || c is { Kind: HeadKind.Other or HeadKind.Control }) && HasNoSafeguard && (Marks > 1 || Cells.Count(c => c.Kind == HeadKind.Answers) > 1);

    /// <summary>Whether it says, without a heading above it, that a checklist begins.</summary>
    public bool Announces => HasNoSafeguard && (Marks > 1 || (Cells.Any(c => c is { Kind: HeadKind.Control, Generic: true, Side: not null }) && Cells.Any(c => c is { Kind: HeadKind.Answers, Side: null }))) && Cells.Any(c => c is { Kind: HeadKind.Control, Generic: true })
        && NamesSafeguards && Cells.Where(c => c.Kind == HeadKind.Answer).All(c => c.Mark is not null);

    /// <summary>Whether it is the same head again, as after the end of a page, perhaps for the other side.</summary>
    public bool Repeats(HeadRow before) =>
        Words == before.Words || (Answers == before.Answers && Marks > 1 && HasNoSafeguard) || (Answers == before.Answers && Cells.Any(c => c is { Kind: HeadKind.Control, Side: not null }));

    private bool HasNoSafeguard { get; } = Cells.Zip(Words.Split('|')).All(c => c.Second.Length == 0 || c.First.Kind is not (HeadKind.Other or HeadKind.Control) || c.First.Generic || ExplainsMarks(c.Second));
}
