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

    private static readonly string[] Safeguards = ["対策", "措置", "安全", "セキュリティ", "確認", "点検", "チェック", "遵守", "管理"];

    /// <summary>Words of a head that say which mark means what.</summary>
    public static bool ExplainsMarks(string text) =>
        text.Contains("対策が可能", StringComparison.Ordinal) || text.Contains("必要がない場合は", StringComparison.Ordinal)
        || (text.Contains("場合は「", StringComparison.Ordinal) && text.Length <= 120);

    /// <summary>The row's heads; null when a cell is a sentence or no cell names a column of answers.</summary>
    public static HeadRow? Of(Block row)
    {
        if (row.Kind != BlockKind.Row || row.Cells.Any(c => c.Folded.Contains('。', StringComparison.Ordinal) && !ExplainsMarks(c.Folded)))
        {
            return null;
        }

        ImmutableArray<HeadCell> cells = [.. row.Cells.Select(HeadCell.Of)];
        if (row.Cells[0].Folded is "No" or "NO" && cells.Length > 2)
        {
            cells = cells.SetItem(0, new HeadCell(HeadKind.Group, null, null));
        }

        cells = WithOtherAnswers(cells, row);
        ImmutableArray<int> sided = [.. Enumerable.Range(0, cells.Length).Where(i => row.Cells[i].Folded.Length <= LongestSide && cells[i].Side is not null)];
        if (sided.Select(i => cells[i].Side).Distinct().Count() > 1)
        {
            cells = [.. cells.Select((c, i) => sided.Contains(i) && c.Kind != HeadKind.Answer ? new HeadCell(HeadKind.Answers, null, c.Side) : c)];
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
                ? AnswerPhrases.Of(LabelText.Squeeze(row.Cells[i].Folded)) is { } mark ? new HeadCell(HeadKind.Answer, mark, null) : new HeadCell(HeadKind.Remark, null, null)
                : c)];
    }

    /// <summary>守れる | 守れない: two short heads, one of which denies the other, whatever the verb.</summary>
    private static ImmutableArray<HeadCell> WithOpposites(ImmutableArray<HeadCell> cells, Block row)
    {
        string[] words = [.. row.Cells.Select(c => LabelText.Squeeze(c.Folded))];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (cells[i].Kind == HeadKind.Other && cells[i + 1].Kind == HeadKind.Other && words[i].Length is > 1 and <= LongestOpposite && words[i + 1].Length <= LongestOpposite + 3
                && words[i + 1].StartsWith(words[i][..^1], StringComparison.Ordinal) && AnswerPhrases.Of(words[i]) == ChecklistMark.Yes && AnswerPhrases.Of(words[i + 1]) == ChecklistMark.Undone)
            {
                cells = cells.SetItem(i, new HeadCell(HeadKind.Answer, ChecklistMark.Yes, null)).SetItem(i + 1, new HeadCell(HeadKind.Answer, ChecklistMark.Undone, null));
            }
        }

        return cells;
    }

    public bool NamesSides => Cells.Where(c => c.Kind == HeadKind.Answers && c.Side is not null).Select(c => c.Side).Distinct().Count() > 1;

    private int Marks => Cells.Where(c => c.Kind == HeadKind.Answer).Select(c => c.Mark).Distinct().Count();

    /// <summary>Whether it can be the first row of a list: nothing in it can be a safeguard.</summary>
    public bool StartsList => NamesSides || (HasNoSafeguard && (Marks > 1 || Cells.Any(c => c is { Kind: HeadKind.Control })) && (Marks > 0 || Cells.Any(c => c.Kind == HeadKind.Answers)));

    /// <summary>Whether it is the second of two rows of heads.</summary>
    public bool GoesBelow => Cells.All(c => c.Kind is HeadKind.Answer or HeadKind.Answers or HeadKind.Remark || c is { Kind: HeadKind.Other or HeadKind.Control }) && HasNoSafeguard && (Marks > 1 || Cells.Count(c => c.Kind == HeadKind.Answers) > 1);

    /// <summary>Whether it says, without a heading above it, that a checklist begins.</summary>
    public bool Announces => HasNoSafeguard && Marks > 1 && Cells.Any(c => c is { Kind: HeadKind.Control, Generic: true })
        && Array.Exists(Safeguards, s => Words.Contains(s, StringComparison.Ordinal)) && Cells.Where(c => c.Kind == HeadKind.Answer).All(c => c.Mark is not null);

    /// <summary>Whether it is the same head again, as after the end of a page, perhaps for the other side.</summary>
    public bool Repeats(HeadRow before) =>
        Words == before.Words || (Answers == before.Answers && Marks > 1 && HasNoSafeguard) || (Answers == before.Answers && Cells.Any(c => c is { Kind: HeadKind.Control, Side: not null }));

    private bool HasNoSafeguard { get; } = Cells.Zip(Words.Split('|')).All(c => c.Second.Length == 0 || c.First.Kind is not (HeadKind.Other or HeadKind.Control) || c.First.Generic || ExplainsMarks(c.Second));
}
