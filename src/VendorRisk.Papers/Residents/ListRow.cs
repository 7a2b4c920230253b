using System.Collections.Immutable;

namespace VendorRisk.Papers.Residents;

/// <summary>A line as the row of a table or list.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Plain">The line in one form (<see cref="PlainLine"/>).</param>
/// <param name="Cells">Its cells without the spaces around them; one where nothing parts it.</param>
/// <param name="Starts">Where each cell begins in the line.</param>
internal sealed record ListRow(int Line, string Plain, ImmutableArray<string> Cells, ImmutableArray<int> Starts)
{
    private const int FewestCommas = 2;

    public bool IsTable => Cells.Length > 1;

    public static ListRow Of(int line, string plain)
    {
        char border = plain.Contains(PlainLine.Border, StringComparison.Ordinal) ? PlainLine.Border : plain.AsSpan().Count(',') >= FewestCommas ? ',' : '\0';
        ImmutableArray<string>.Builder cells = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        int start = 0;
        for (int i = 0; i <= plain.Length; i++)
        {
            if (i == plain.Length || plain[i] == border)
            {
                cells.Add(plain[start..i].Trim(' ', '"'));
                starts.Add(start);
                start = i + 1;
            }
        }

        // A table of Markdown begins and ends with a border.
        int first = cells.Count > 1 && cells[0].Length == 0 ? 1 : 0;
        return new ListRow(line, plain, cells.ToImmutable()[first..], starts.ToImmutable()[first..]);
    }

    /// <summary>The cell that a place in the line belongs to.</summary>
    public int CellAt(int place)
    {
        int cell = Starts.BinarySearch(place);
        return cell >= 0 ? cell : Math.Max(0, ~cell - 1);
    }
}
