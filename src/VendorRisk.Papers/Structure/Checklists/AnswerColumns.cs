using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>The columns of a checklist as its head names them, in one row or two.</summary>
internal sealed class AnswerColumns
{
    private readonly ImmutableArray<HeadCell> _heads;
    private readonly int? _text;
    private readonly int? _remark;

    private AnswerColumns(ImmutableArray<HeadCell> heads, ImmutableArray<AnswerLane> lanes)
    {
        _heads = heads;
        Lanes = lanes;
        int first = lanes.SelectMany(l => l.Columns).Select(c => c.Column).DefaultIfEmpty(heads.Length).Min();
        ImmutableArray<int> texts = [.. Indexes(heads, h => h.Kind == HeadKind.Control)];
        _text = texts.Length == 0 ? null : texts.LastOrDefault(t => t < first, texts[0]);
        _remark = Indexes(heads, h => h.Kind == HeadKind.Remark).Select(i => (int?)i).FirstOrDefault();
    }

    public ImmutableArray<AnswerLane> Lanes { get; }

    /// <summary>The side that the safeguards' own head names: 対策（受託者に行わせる対策）.</summary>
    public Side? Side => _heads.Where(h => h.Kind == HeadKind.Control).Select(h => h.Side).FirstOrDefault(s => s is not null);

    /// <summary>Whether each side has columns of its own.</summary>
    public bool HasSides => Lanes.Length > 1 && Lanes.All(l => l.Side is not null);

    /// <summary>The columns; null when the heads name none for answers.</summary>
    public static AnswerColumns? Of(ImmutableArray<HeadCell> heads)
    {
        ImmutableArray<AnswerLane> lanes = LanesOf(heads);
        return lanes.IsEmpty ? null : new AnswerColumns(heads, lanes);
    }

    /// <summary>The same with a second row of heads below: sides above, answers below.</summary>
    public AnswerColumns Below(ImmutableArray<HeadCell> second)
    {
        ImmutableArray<Side?> sides = [.. Lanes.Where(l => l.Side is not null).Select(l => l.Side).Distinct()];
        ImmutableArray<int> answers = [.. Indexes(second, h => h.Kind is HeadKind.Answer or HeadKind.Answers)];
        if (answers.IsEmpty)
        {
            return this;
        }

        ImmutableArray<HeadCell> merged = second.Length == _heads.Length
            ? [.. second.Select((h, i) => h.Kind is HeadKind.Other ? Text(_heads[i]) : h with { Side = h.Side ?? SideAbove(i) })]
            : [.. second.Select((h, i) => answers.Contains(i) && sides.Length > 0 && answers.Length % sides.Length == 0 ? h with { Side = sides[answers.IndexOf(i) * sides.Length / answers.Length] } : h)];
        return Of(merged) ?? this;
    }

    /// <summary>Whether a row has its safeguard where these heads have theirs, and a mark below one that may hold answers.</summary>
    public bool Fit(Block row, AnswerLegend legend) =>
        row.Cells.Length == _heads.Length && _text is { } text && row.Cells[text].Folded.Length == row.Cells.Max(c => c.Folded.Length)
        && Lanes.Any(l => l.Columns.Any(c => !row.Cells[c.Column].IsEmpty && (AnswerCell.By(legend, row.Cells[c.Column]) is not null || AnswerCell.IsPlain(row.Cells[c.Column], shortestControl: 10))));

    /// <summary>The safeguard's words and each side's answer of a row.</summary>
    public (PaperText Control, ImmutableArray<PrintedAnswer> Answers) Read(Block row, AnswerLegend legend)
    {
        int move = Move(row);
        PaperText At(int column) => column + move >= 0 && column + move < row.Cells.Length ? row.Cells[column + move] : PaperText.Empty;
        PaperText remark = _remark is { } at ? At(at) : PaperText.Empty;
        ImmutableArray<PrintedAnswer> answers = [.. Lanes.Select(l => l.Read(At, legend)).Select(a => a.Mark is not null && a.Reason.IsEmpty && !remark.IsEmpty ? a with { Reason = remark } : a)];
        PaperText control = _text is { } text ? At(text) : PaperText.Empty;
        return (control.IsEmpty ? Longest(row, move) : control, answers);
    }

    private PaperText Longest(Block row, int move) =>
        row.Cells.Where((c, i) => !c.IsEmpty && !Lanes.Any(l => l.Columns.Any(a => a.Column + move == i)) && (_remark is null || i != _remark + move))
            .OrderByDescending(c => c.Folded.Length).FirstOrDefault(PaperText.Empty);

    /// <summary>
    /// How far a row's cells stand from their heads: a row may lack the cell that the row above reaches down into, or the empty cells at its end.
    /// The safeguard's words, the longest, show which.
    /// </summary>
    private int Move(Block row)
    {
        if (row.Cells.Length == _heads.Length || row.Cells.IsEmpty)
        {
            return 0;
        }

        int longest = Enumerable.Range(0, row.Cells.Length).MaxBy(i => row.Cells[i].Folded.Length);
        return _text is { } text ? longest - text : row.Cells.Length > _heads.Length ? row.Cells.Length - _heads.Length : 0;
    }

    private static HeadCell Text(HeadCell above) => above.Kind is HeadKind.Answers or HeadKind.Answer ? above with { Kind = HeadKind.Other } : above;

    private Side? SideAbove(int column)
    {
        for (int i = column; i >= 0; i--)
        {
            if (_heads[i].Kind is HeadKind.Answers && _heads[i].Side is { } side)
            {
                return side;
            }

            if (_heads[i].Kind is not HeadKind.Other)
            {
                return null;
            }
        }

        return null;
    }

    private static ImmutableArray<AnswerLane> LanesOf(ImmutableArray<HeadCell> heads)
    {
        List<AnswerLane> lanes = [];
        int last = -2;
        for (int i = 0; i < heads.Length; i++)
        {
            HeadCell head = heads[i];
            if (head.Kind is not (HeadKind.Answer or HeadKind.Answers or HeadKind.Unnamed))
            {
                continue;
            }

            bool same = head.Kind == HeadKind.Answer && lanes.Count > 0 && i == last + 1 && lanes[^1].Side == head.Side && lanes[^1].Columns.All(c => c.Mark is not null && heads[c.Column].Words != head.Words);
            if (same)
            {
                lanes[^1] = lanes[^1] with { Columns = lanes[^1].Columns.Add((i, head.Mark)) };
            }
            else
            {
                lanes.Add(new AnswerLane(head.Side, [(i, head.Mark)]) { Faults = head.Faults, Unnamed = head.Kind == HeadKind.Unnamed });
            }

            last = i;
        }

        return lanes.Count > 1 && lanes.Any(l => l.Side is not null) ? [.. lanes.Where(l => l.Side is not null)] : [.. lanes];
    }

    private static IEnumerable<int> Indexes(ImmutableArray<HeadCell> heads, Func<HeadCell, bool> which) => Enumerable.Range(0, heads.Length).Where(i => which(heads[i]));
}
