using System.Collections.Immutable;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>
/// Writes the cells of one sheet as the forms they draw: neighbouring cells of a row side by side, a cell alone on its row as a text,
/// a merged cell once, at its first row and column. The grid's unused columns (Excel used as squared paper) are left out.
/// </summary>
internal sealed class ExcelSheet
{
    private readonly List<ImmutableArray<ExcelCell>> _rows;

    /// <summary>Whether an empty row that no merged cell runs over lies before the row.</summary>
    private readonly bool[] _afterGap;

    public ExcelSheet(ImmutableArray<ExcelCell> cells, ImmutableArray<ExcelMerge> merges)
    {
        _rows = [.. Visible(cells, merges).GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => g.OrderBy(c => c.Column).ToImmutableArray())];
        ImmutableArray<ExcelMerge> tall = [.. merges.Where(m => m.Bottom > m.Top).Take(PackageLimits.MostMerges)];
        _afterGap = [.. _rows.Select((_, r) => r > 0 && IsGap(_rows[r - 1][0].Row, _rows[r][0].Row, tall))];
    }

    public void WriteTo(PageBuilder page)
    {
        for (int r = 0; r < _rows.Count && !page.IsFull; r++)
        {
            if (_afterGap[r])
            {
                page.Blank();
            }

            if (IsText(r))
            {
                foreach (string line in _rows[r][0].Text.Split('\n'))
                {
                    page.Text(line);
                }

                SayLeftOut(page, _rows[r]);
                continue;
            }

            int end = r + 1;
            while (end < _rows.Count && !IsText(end) && !_afterGap[end])
            {
                end++;
            }

            WriteTable(page, r, end);
            r = end - 1;
        }

        page.Blank();
    }

    private void WriteTable(PageBuilder page, int from, int to)
    {
        List<int> columns = [.. _rows[from..to].SelectMany(r => r).Select(c => c.Column).Distinct().Order()];
        foreach (ImmutableArray<ExcelCell> row in _rows[from..to])
        {
            IReadOnlyList<string>[] texts = new IReadOnlyList<string>[columns.Count];
            Array.Fill(texts, []);
            foreach (ExcelCell cell in row)
            {
                texts[columns.BinarySearch(cell.Column)] = cell.Text.Split('\n');
            }

            page.Row(texts);
            SayLeftOut(page, row);
        }
    }

    private static void SayLeftOut(PageBuilder page, ImmutableArray<ExcelCell> row)
    {
        foreach (ExcelCell cell in row.Where(c => c.LeftOut.Length > 0))
        {
            page.NotRead($"（取り消し線のため読んでいません）{cell.LeftOut}");
        }
    }

    /// <summary>A cell alone on its row is a heading or a text, unless its column is one that the rows beside it use for values.</summary>
    private bool IsText(int r)
    {
        if (_rows[r].Length != 1)
        {
            return false;
        }

        ExcelCell cell = _rows[r][0];
        return !Beside(r).Any(other => other.Length > 1 && other[0].Column < cell.Column && other.Any(c => c.Column == cell.Column));
    }

    private IEnumerable<ImmutableArray<ExcelCell>> Beside(int r)
    {
        for (int i = r - 1; i >= 0 && i >= r - 40 && !_afterGap[i + 1]; i--)
        {
            yield return _rows[i];
        }

        for (int i = r + 1; i < _rows.Count && i <= r + 40 && !_afterGap[i]; i++)
        {
            yield return _rows[i];
        }
    }

    private static bool IsGap(int before, int after, ImmutableArray<ExcelMerge> tall)
    {
        if (after <= before + 1)
        {
            return false;
        }

        int covered = before;
        foreach (ExcelMerge merge in tall.Where(m => m.Bottom > before && m.Top <= before))
        {
            covered = Math.Max(covered, merge.Bottom);
        }

        return covered < after - 1;
    }

    private static IEnumerable<ExcelCell> Visible(ImmutableArray<ExcelCell> cells, ImmutableArray<ExcelMerge> merges)
    {
        if (merges.Length > PackageLimits.MostMerges)
        {
            return cells;
        }

        ILookup<int, ExcelMerge> byTop = merges.ToLookup(m => m.Top);
        List<ExcelMerge> tall = [.. merges.Where(m => m.Bottom > m.Top)];
        return cells.Where(c => !byTop[c.Row].Concat(tall).Any(m => m.Holds(c.Row, c.Column) && (m.Left, m.Top) != (c.Column, c.Row)));
    }
}
