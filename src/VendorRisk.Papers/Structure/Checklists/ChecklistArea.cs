using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>Collects the checklists of a paper: one list a side, or one list with columns for each side.</summary>
/// <param name="legend">What the paper says that its signs mean.</param>
internal sealed class ChecklistArea(AnswerLegend legend)
{
    /// <summary>A safeguard's words are at least this long where nothing else tells them from marks, numbers and headings.</summary>
    private const int ShortestControl = 10;

    private readonly List<ChecklistDraft> _drafts = [];
    private readonly Dictionary<Side, ChecklistDraft> _sided = [];
    private ChecklistDraft? _current;
    private ChecklistDraft? _second;
    private HeadRow? _head;
    private AnswerColumns? _columns;
    private PaperText _heading = PaperText.Empty;

    /// <summary>Whether no row has come since the heading or head.</summary>
    private bool _fresh = true;

    /// <summary>The last row that may be a head whose columns have unknown names: a mark below one of them will tell.</summary>
    private (Block Row, AnswerColumns Columns)? _unknown;

    private readonly List<PrintedAnswer> _lostAnswers = [];
    private readonly List<PaperText> _strays = [];
    private bool _tableLost;

    /// <summary>Answers beside which no safeguard stands.</summary>
    public IReadOnlyList<PaperText> Strays => _strays;

    public ImmutableArray<PaperChecklist> Build() => [.. _drafts.Where(d => !d.IsEmpty).Select(d => d.Build())];

    /// <summary>Whether a row looks like a checklist's: a head that explains the marks or names the answers, or a mark beside a safeguard under a section's name.</summary>
    public bool IsRow(Block row)
    {
        string all = string.Concat(row.Cells.Select(c => c.Folded));
        return HeadRow.ExplainsMarks(all) || HeadRow.Of(row, legend) is { Announces: true }
            || (all.Contains("上の対策】", StringComparison.Ordinal) && row.Cells.Length >= 3 && row.Cells.Any(c => !c.IsEmpty && AnswerCell.Of(c, column: false) is not null));
    }

    /// <summary>Whether a row belongs to the list that is open, whatever its first cell reads like.</summary>
    public bool Expects(Block row) =>
        HeadOf(row) is not null || (_columns is { } columns ? IsBelow(columns, row) : row.Cells.Any(IsAnswer) && row.Cells.Any(c => IsControl(c) && SafeguardText.Ends(c.Folded)));

    /// <summary>A new list's heading: what comes next starts afresh, unless it only says that the list goes on.</summary>
    public void Start(PaperText heading)
    {
        if (heading.Folded == _heading.Folded || heading.Folded.Contains("続き", StringComparison.Ordinal) || heading.Folded.Contains("つづき", StringComparison.Ordinal))
        {
            return;
        }

        _heading = heading;
        _current = null;
        _second = null;
        _head = null;
        _columns = null;
        _unknown = null;
        _fresh = true;
        _tableLost = false;
        _lostAnswers.Clear();
        Take(SideNames.Of(heading.Folded));
    }

    /// <summary>Looks at every row of a paper, whosever it is: the next may show that it was a head.</summary>
    public void Notice(Block row)
    {
        if (HeadRow.WithUnknownNames(row, legend) is { } head && AnswerColumns.Of(head.Cells) is { } columns)
        {
            _unknown = (row, columns);
        }
    }

    public void Take(Block block)
    {
        if (block.ListOf is { } side && _current is null)
        {
            _current = NewDraft(side, assumed: true);
        }

        if (_columns is null && _unknown is { } unknown && unknown.Row != block && HeadOf(block) is null && unknown.Columns.Fit(block, legend))
        {
            _columns = unknown.Columns;
            Take(_columns.HasSides ? null : _columns.Side ?? _columns.Lanes[0].Side);
        }

        if (block.Kind == BlockKind.Row && HeadOf(block) is { } head)
        {
            TakeHead(head);
        }
        else if (_columns is not null && block.Kind == BlockKind.Row)
        {
            TakeBelowHead(block, _columns);
        }
        else if (_unknown is { } seen && seen.Row == block)
        {
            foreach (PaperText section in block.Cells.Where(c => !c.IsEmpty && SectionNames.Are(c)))
            {
                TakeSection(section.Folded);
            }
        }
        else if (block.Kind != BlockKind.Row || !HeadRow.ExplainsMarks(string.Concat(block.Cells.Select(c => c.Folded))) || block.Cells.Any(c => IsControl(c) && !HeadRow.ExplainsMarks(c.Folded)))
        {
            TakeWithoutHead(block);
        }
    }

    /// <summary>Takes a line of text: a section's name, a row whose columns are lost, or the rest of a row. False when it is none.</summary>
    public bool TakeLine(Block block)
    {
        PaperText text = block.Text;
        if (SectionNames.Are(text))
        {
            TakeSection(text.Folded);
            return true;
        }

        if (!IsAnswer(text) && LeadingAnswer.LengthIn(text) is int mark && IsControl(text))
        {
            AddRow([Answer(text.Slice(0, mark))], text.Between(mark, text.Folded.Length));
            return true;
        }

        if (!IsAnswer(text) && TrailingAnswer.In(text, ShortestControl) is { } trailing)
        {
            AddRow([trailing.Answer], trailing.Control);
            return true;
        }

        if (_current is { IsEmpty: false, IsCut: true } && _lostAnswers.Count == 0)
        {
            _current.Continue(text);
            return true;
        }

        return TakeLostCell(text) || text.Folded.Contains("媒体", StringComparison.Ordinal) || HeadRow.ExplainsMarks(text.Folded);
    }

    /// <summary>An answered row, or one that nobody answered; labels of forms are no sentences.</summary>
    private bool IsBelow(AnswerColumns columns, Block row)
    {
        (PaperText control, ImmutableArray<PrintedAnswer> answers) = columns.Read(row, legend);
        return answers.Any(a => a.Mark is not null) || (IsControl(control) && SafeguardText.Ends(control.Folded) && answers.All(a => a.Cell.IsEmpty || a is { Mark: null, Unclear: false }));
    }

    /// <summary>The row as a head, where it can be one: first in its list, below another head, or the same head again.</summary>
    private HeadRow? HeadOf(Block block)
    {
        if (HeadRow.Of(block, legend) is not { } head)
        {
            return null;
        }

        bool below = _fresh && _columns is not null && head.GoesBelow;
        return below || (_fresh && head.StartsList) || (_head is not null && head.Repeats(_head)) || (head.NamesSides && _columns is null) ? head : null;
    }

    private void TakeHead(HeadRow head)
    {
        bool below = _fresh && _columns is not null && head.GoesBelow;
        _columns = below ? _columns!.Below(head.Cells) : AnswerColumns.Of(head.Cells);
        _head = below ? _head : head;
        _unknown = null;
        _fresh = true;
        Take(_columns is { HasSides: false } columns ? columns.Side ?? columns.Lanes[0].Side : null);
    }

    /// <summary>The first column has numbers or the names of groups: a sentence there is listed, as no reader takes it.</summary>
    private void NoteWordsBeforeControl(PaperText first, PaperText control, ImmutableArray<PrintedAnswer> answers)
    {
        if (first.Folded.Length >= ShortestControl && !SectionNames.Are(first) && !control.Folded.Contains(first.Folded, StringComparison.Ordinal) && answers.All(a => a.Cell.Folded != first.Folded))
        {
            _strays.Add(first);
        }
    }

    private void TakeBelowHead(Block block, AnswerColumns columns)
    {
        foreach (PaperText section in block.Cells.Where(c => !c.IsEmpty && SectionNames.Are(c)))
        {
            TakeSection(section.Folded);
        }

        (PaperText control, ImmutableArray<PrintedAnswer> answers) = columns.Read(block, legend);
        bool answered = answers.Any(a => !a.Cell.IsEmpty);
        NoteWordsBeforeControl(block.Cells[0], control, answers);
        if (control.IsEmpty || SectionNames.Are(control) || (!answered && !IsControl(control)))
        {
            _strays.AddRange(answered ? answers.Where(a => !a.Cell.IsEmpty).Select(a => a.Cell) : []);
            return;
        }

        ImmutableArray<ChecklistDraft> drafts = columns.HasSides ? [.. columns.Lanes.Select(l => DraftOf(l.Side ?? Side.Contractor))] : [Current()];
        ImmutableArray<PrintedAnswer> each = columns.HasSides ? answers : [answers.FirstOrDefault(a => !a.Cell.IsEmpty) ?? PrintedAnswer.Blank];
        _fresh = false;
        for (int i = 0; i < drafts.Length; i++)
        {
            if (drafts[i].AwaitsAnswer && !drafts[i].EndsClause && answered && block.Cells.Count(c => !c.IsEmpty) == answers.Count(a => !a.Cell.IsEmpty) + 1 && !Headings.StartsAnew(control))
            {
                drafts[i].Complete(control, each[i]);
            }
            else if (!answered && drafts[i].IsCut && !drafts[i].EndsClause && !Headings.StartsAnew(control) && block.Cells.Count(c => !c.IsEmpty) == 1)
            {
                drafts[i].Continue(control);
            }
            else
            {
                drafts[i].Add(each[i], control);
            }
        }
    }

    private void TakeWithoutHead(Block block)
    {
        List<PrintedAnswer> marks = [];
        PaperText control = PaperText.Empty;
        foreach (PaperText cell in block.Cells.Where(c => !c.IsEmpty))
        {
            if (SignOf(block, cell) is { } sign)
            {
                marks.Add(sign);
            }
            else if (IsAnswer(cell))
            {
                marks.Add(Answer(cell));
            }
            else if (SectionNames.Are(cell))
            {
                TakeSection(cell.Folded);
            }
            else if (cell.Folded.Length > control.Folded.Length)
            {
                control = cell;
            }
        }

        if (control.IsEmpty)
        {
            return;
        }

        if (marks.Count == 0 && _current is { IsEmpty: false, IsCut: true })
        {
            _current.Continue(control);
        }
        else if (marks.Count > 0 || (block.Kind == BlockKind.Row && IsControl(control)))
        {
            AddRow(marks, control);
        }
    }

    /// <summary>What a number or letter behind a safeguard means by the legend, where such a line was written as a row.</summary>
    private PrintedAnswer? SignOf(Block block, PaperText cell) =>
        block is { Role: LineRole.ChecklistRow, Cells.Length: 2 } && cell == block.Cells[1] && cell.Folded.Length == 1 ? AnswerCell.By(legend, cell) : null;

    /// <summary>A cell on a line of its own, from a table that was lost: answers first, then the safeguard they answer.</summary>
    private bool TakeLostCell(PaperText text)
    {
        if (IsAnswer(text))
        {
            _lostAnswers.Add(Answer(text));
            _tableLost = true;
            return true;
        }

        if (!_tableLost || !IsControl(text) || HeadRow.ExplainsMarks(text.Folded) || SideNames.Of(text.Folded) is not null && text.Folded.Length <= 20)
        {
            return false;
        }

        AddRow([.. _lostAnswers.Take(2)], text);
        _lostAnswers.Clear();
        return true;
    }

    private void AddRow(List<PrintedAnswer> answers, PaperText control)
    {
        _fresh = false;
        Current().Add(answers.Count == 0 ? PrintedAnswer.Blank : answers[0], control);
        if (answers.Count > 1)
        {
            _second ??= NewDraft(Side.Contractor, assumed: true);
            _second.Section = Current().Section;
            _second.Add(answers[1], control);
        }
    }

    private ChecklistDraft Current() => _current ??= _drafts.All(d => d.IsEmpty) ? NewDraft(Side.Ward, assumed: true) : NewDraft(Side.Contractor, assumed: true);

    private ChecklistDraft DraftOf(Side side)
    {
        if (!_sided.TryGetValue(side, out ChecklistDraft? draft))
        {
            draft = NewDraft(side, assumed: false);
            draft.Section = _current?.Section ?? SafeguardSection.Operational;
            _sided.Add(side, draft);
        }

        return draft;
    }

    private ChecklistDraft NewDraft(Side side, bool assumed)
    {
        ChecklistDraft draft = new(side, assumed);
        _drafts.Add(draft);
        return draft;
    }

    private void TakeSection(string text)
    {
        Take(_columns is { HasSides: true } ? null : SideNames.Of(text));
        SafeguardSection? section = SectionNames.Of(text);
        foreach (ChecklistDraft draft in section is null ? [] : _sided.Values.Prepend(Current()))
        {
            draft.Section = section!.Value;
        }
    }

    private void Take(Side? named)
    {
        if (named is not { } side)
        {
            return;
        }

        if (_current is null || (!_current.IsEmpty && _current.Side != side))
        {
            _current = NewDraft(side, assumed: false);
        }
        else
        {
            _current.Claim(side);
        }
    }

    private PrintedAnswer Answer(PaperText cell) => (char.IsLetterOrDigit(cell.Folded[0]) ? null : AnswerCell.By(legend, cell)) ?? AnswerCell.Of(cell, column: false) ?? PrintedAnswer.Puzzle(cell);

    /// <summary>A mark, alone or with its remark.</summary>
    private static bool IsAnswer(PaperText cell) => AnswerCell.IsPlain(cell, ShortestControl);

    private static bool IsControl(PaperText cell) => cell.Folded.Length >= ShortestControl && !SectionNames.Are(cell);
}
