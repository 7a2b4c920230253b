using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>Which columns of a table tell which state, as its head says. A merged head may stand in several columns.</summary>
internal sealed class StateColumns
{
    private readonly ImmutableArray<PaperText> _heads;
    private readonly ImmutableArray<PaperState?> _states;
    private readonly int _first;
    private readonly int _last;

    private StateColumns(ImmutableArray<PaperText> heads, ImmutableArray<PaperState?> states)
    {
        _heads = heads;
        _states = states;
        _first = Array.FindIndex([.. states], s => s is not null);
        _last = Array.FindLastIndex([.. states], s => s is not null);
    }

    /// <summary>Whether the labels stand inside the cells of the states.</summary>
    public bool HasNoLabels => _first == 0;

    /// <summary>The columns, when a row is the head of such a table.</summary>
    public static StateColumns? Of(Block row)
    {
        ImmutableArray<PaperState?> states = [.. row.Cells.Select(c => StateWords.OfHead(c.Folded))];
        return states.Contains(PaperState.Old) && states.Contains(PaperState.New) ? new StateColumns(row.Cells, states) : null;
    }

    /// <summary>Whether a row has a cell for each state. What has fewer says the same of both.</summary>
    public bool Fit(Block row) => row.Cells.Length > _last || (row.Cells.Length > 1 && row.Cells.Length == _heads.Length);

    public PaperText[] LabelsOf(Block row) => [.. row.Cells[..(_first + Shift(row))]];

    public PaperText CellOf(Block row, PaperState state)
    {
        int shift = Shift(row);
        PaperText[] cells = [.. Enumerable.Range(_first, _last - _first + 1).Where(i => _states[i] == state).Select(i => row.Cells[i + shift]).Where(c => !c.IsEmpty)];
        return cells.Length < 2 || cells.All(c => c.Folded == cells[0].Folded) ? cells.FirstOrDefault(PaperText.Empty) : PaperText.Of([.. cells.SelectMany(c => c.Fragments)]);
    }

    /// <summary>What stands beside the states: the reason of the change, remarks.</summary>
    public IEnumerable<(PaperText Head, PaperText Cell)> RestOf(Block row)
    {
        int shift = Shift(row);
        for (int i = _last + 1; i < _heads.Length && i + shift < row.Cells.Length; i++)
        {
            if (!row.Cells[i + shift].IsEmpty)
            {
                yield return (_heads[i], row.Cells[i + shift]);
            }
        }
    }

    /// <summary>The cell of the labels is often cut in two (a group and its rows), which the head is not.</summary>
    private int Shift(Block row) => Math.Max(0, row.Cells.Length - _heads.Length);
}
