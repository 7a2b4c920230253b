using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Structure;

/// <summary>Collects the checklists of a paper: one list a side, or one list with an answer column for each side.</summary>
internal sealed class ChecklistArea
{
    /// <summary>A safeguard's words are at least this long; shorter cells are marks, numbers or headings.</summary>
    private const int ShortestControl = 10;

    private readonly List<ChecklistDraft> _drafts = [];
    private ChecklistDraft? _current;
    private ChecklistDraft? _second;

    /// <summary>The columns of the two sides' answers, where the head names them.</summary>
    private (int First, int Second)? _columns;

    private readonly List<PaperText> _lostAnswers = [];
    private bool _tableLost;

    public ImmutableArray<PaperChecklist> Build() => [.. _drafts.Where(d => !d.IsEmpty).Select(d => d.Build())];

    /// <summary>Whether a row looks like a checklist's: a head that explains the marks, or a mark beside a safeguard under a section's name.</summary>
    public static bool IsRow(Block row)
    {
        string all = string.Concat(row.Cells.Select(c => c.Folded));
        return IsHead(all)
            || (all.Contains("上の対策】", StringComparison.Ordinal) && row.Cells.Length >= 3 && row.Cells.Any(c => ChecklistMarks.Of(c) is not null));
    }

    /// <summary>A new list's heading: what comes next starts afresh.</summary>
    public void Start(PaperText heading)
    {
        _current = null;
        _second = null;
        _columns = null;
        _tableLost = false;
        _lostAnswers.Clear();
        TakeSide(heading.Folded);
    }

    public void Take(Block block)
    {
        string all = string.Concat(block.Cells.Select(c => c.Folded));
        if (block.Kind == BlockKind.Row && (IsHead(all) || NamesColumns(block)) && !block.Cells.Any(c => IsControl(c) && !IsHead(c.Folded)))
        {
            TakeColumns(block);
            return;
        }

        List<PaperText> marks = [];
        PaperText control = PaperText.Empty;
        foreach (PaperText cell in block.Cells.Where(c => !c.IsEmpty))
        {
            if (IsAnswer(cell))
            {
                marks.Add(cell);
            }
            else if (IsSection(cell))
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

        if (_columns is { } at && IsControl(control) && Math.Max(at.First, at.Second) < block.Cells.Length)
        {
            marks = [block.Cells[at.First], block.Cells[at.Second]];
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

    /// <summary>Takes a line of text: a section's name, a row whose columns are lost, or the rest of a row. False when it is none.</summary>
    public bool TakeLine(Block block)
    {
        PaperText text = block.Text;
        if (IsSection(text))
        {
            TakeSection(text.Folded);
            return true;
        }

        if (!IsAnswer(text) && LeadingMark(text) is int mark && IsControl(text))
        {
            AddRow([text.Slice(0, mark)], text.Between(mark, text.Folded.Length));
            return true;
        }

        if (_current is { IsEmpty: false, IsCut: true } && _lostAnswers.Count == 0)
        {
            _current.Continue(text);
            return true;
        }

        return TakeLostCell(text) || text.Folded.Contains("媒体", StringComparison.Ordinal) || IsHead(text.Folded);
    }

    /// <summary>A cell on a line of its own, from a table that was lost: answers first, then the safeguard they answer.</summary>
    private bool TakeLostCell(PaperText text)
    {
        if (IsAnswer(text))
        {
            _lostAnswers.Add(text);
            _tableLost = true;
            return true;
        }

        if (!_tableLost || !IsControl(text) || IsHead(text.Folded) || SideOf(text.Folded) is not null && text.Folded.Length <= 20)
        {
            return false;
        }

        AddRow([.. _lostAnswers.Take(2)], text);
        _lostAnswers.Clear();
        return true;
    }

    private void AddRow(List<PaperText> marks, PaperText control)
    {
        Current().Add(marks.Count == 0 ? PaperText.Empty : marks[0], control);
        if (marks.Count > 1)
        {
            _second ??= NewDraft(Side.Contractor);
            _second.Section = Current().Section;
            _second.Add(marks[1], control);
        }
    }

    private ChecklistDraft Current() => _current ??= NewDraft(_drafts.All(d => d.IsEmpty) ? Side.Ward : Side.Contractor);

    private ChecklistDraft NewDraft(Side side)
    {
        ChecklistDraft draft = new(side);
        _drafts.Add(draft);
        return draft;
    }

    private void TakeColumns(Block head)
    {
        List<int> sides = [.. Enumerable.Range(0, head.Cells.Length).Where(i => head.Cells[i].Folded.Length <= 20 && SideOf(head.Cells[i].Folded) is not null)];
        if (sides.Count < 2)
        {
            return;
        }

        _columns = (sides[0], sides[1]);
        _current = NewDraft(SideOf(head.Cells[sides[0]].Folded) ?? Side.Ward);
        _second = NewDraft(SideOf(head.Cells[sides[1]].Folded) ?? Side.Contractor);
    }

    private void TakeSection(string text)
    {
        TakeSide(text);
        if (text.Contains("運用", StringComparison.Ordinal) || text.Contains("人的", StringComparison.Ordinal) || text.Contains("組織", StringComparison.Ordinal))
        {
            Current().Section = SafeguardSection.Operational;
        }
        else if (text.Contains("システム", StringComparison.Ordinal) || text.Contains("技術", StringComparison.Ordinal))
        {
            Current().Section = SafeguardSection.Technical;
        }
    }

    private void TakeSide(string text)
    {
        if (SideOf(text) is not { } side)
        {
            return;
        }

        if (_current is null || (!_current.IsEmpty && _current.Side != side))
        {
            _current = NewDraft(side);
        }
        else
        {
            _current.Claim(side);
        }
    }

    private static Side? SideOf(string text) =>
        text.Contains("再委託先", StringComparison.Ordinal) ? Side.Subcontractor
        : text.Contains("行わせる", StringComparison.Ordinal) || text.Contains("事業者", StringComparison.Ordinal) || text.Contains("受託", StringComparison.Ordinal)
            || text is "委託先" or "受託者" || text.Contains("委託先が", StringComparison.Ordinal) ? Side.Contractor
        : text.Contains("区が", StringComparison.Ordinal) || text.Contains("市が", StringComparison.Ordinal) || text.Contains("町が", StringComparison.Ordinal)
            || text.Contains("村が", StringComparison.Ordinal) || text is "区" or "市" or "町" or "村" || text.Contains("実施機関", StringComparison.Ordinal) ? Side.Ward
        : null;

    private static bool IsHead(string text) =>
        text.Contains("対策が可能", StringComparison.Ordinal) || text.Contains("必要がない場合は", StringComparison.Ordinal)
        || (text.Contains("場合は「", StringComparison.Ordinal) && text.Length <= 120);

    /// <summary>A mark that a lost column left at the start of the safeguard's own line.</summary>
    private static int? LeadingMark(PaperText text)
    {
        int end = 1;
        while (end < text.Folded.Length && !text.AfterGap(end))
        {
            end++;
        }

        return end <= 12 && end < text.Folded.Length && ChecklistMarks.Of(text.Slice(0, end)) is not null ? end : null;
    }

    /// <summary>A mark, alone or with its reason in brackets.</summary>
    private static bool IsAnswer(PaperText cell)
    {
        if (ChecklistMarks.Of(cell) is not { } mark)
        {
            return false;
        }

        string rest = cell.Folded[mark.Length..].Trim();
        return rest.Length < ShortestControl || rest[0] is '(' or '※' or '[';
    }

    private static bool NamesColumns(Block row) => row.Cells.Count(c => c.Folded.Length <= 8 && SideOf(c.Folded) is not null) >= 2;

    private static bool IsControl(PaperText cell) => cell.Folded.Length >= ShortestControl && !IsSection(cell);

    private static bool IsSection(PaperText cell) =>
        cell.Folded.Length <= 60 && !cell.Folded.Contains('。', StringComparison.Ordinal)
        && (cell.Folded.Contains("上の対策", StringComparison.Ordinal) || cell.Folded.Contains("保護対策", StringComparison.Ordinal)
            || cell.Folded.Contains("行わせる", StringComparison.Ordinal) || cell.Folded.Contains("区が行う", StringComparison.Ordinal)
            || cell.Folded.Contains("面の対策", StringComparison.Ordinal) || cell.Folded.Contains("的対策", StringComparison.Ordinal)
            || cell.Folded.Contains("的安全管理措置", StringComparison.Ordinal));
}
