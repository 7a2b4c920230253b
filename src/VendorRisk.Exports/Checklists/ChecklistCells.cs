using System.Collections.Immutable;
using VendorRisk.Papers.Containers.Excel;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Exports.Checklists;

/// <summary>The cells of a checklist that came back: by their addresses, from whatever program saved them.</summary>
/// <param name="EngagementId">The engagement of the hidden sheet; empty when it is gone.</param>
/// <param name="Version">The version there.</param>
/// <param name="Side">Whose answers they are, by the same sheet; empty on forms that went out before it said so.</param>
/// <param name="Rows">The rows below the head: columns A to E.</param>
/// <param name="Hidden">The controls whose rows are hidden.</param>
internal sealed record ChecklistCells(string EngagementId, string Version, string Side, ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<string> Hidden)
{
    public const string Sheet = "チェックリスト";
    public const string MarkSheet = "vendorrisk";
    public const string Kind = "VendorRisk checklist 1";
    public const int HeadRow = 7;
    public const string Head = "記号";
    public const string NotOurs = "配られたチェックリストではありません。案件のページから取り出したチェックリストに記入したものを選んでください。";

    private const int Columns = 5;

    /// <summary>The form has 24 rows; what lies far below them is not looked at.</summary>
    private const int MostRows = 500;

    /// <summary>The cells; null when the workbook is no checklist of ours.</summary>
    public static ChecklistCells? Read(Package package)
    {
        if (package.MainPart() is not { } main)
        {
            return null;
        }

        // The small sheet first: the bounds of a workbook count the cells of both.
        ExcelBook book = ExcelBook.Open(package, main);
        if (Cells(book, MarkSheet) is not { } marks || marks.Texts.GetValueOrDefault((1, 1)) != Kind || List(book) is not var (cells, hidden))
        {
            return null;
        }

        int last = cells.Keys.Where(k => k.Column < Columns).Select(k => k.Row).DefaultIfEmpty(0).Max();
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. Enumerable.Range(HeadRow + 1, Math.Max(0, last - HeadRow))
                .Select(r => Enumerable.Range(0, Columns).Select(c => cells.GetValueOrDefault((r, c), "")).ToImmutableArray())
                .Where(r => r.Any(c => c.Length > 0)),
        ];
        return new ChecklistCells(
            marks.Texts.GetValueOrDefault((2, 1), ""), marks.Texts.GetValueOrDefault((3, 1), ""), marks.Texts.GetValueOrDefault((4, 1), ""), rows,
            [.. hidden.Where(row => row > HeadRow).Order().Select(row => cells.GetValueOrDefault((row, 0), "")).Where(control => control.Length > 0)]);
    }

    /// <summary>The list by its name or, where somebody renamed it, the sheet that has its head: the hidden sheet proves whose it is.</summary>
    private static (Dictionary<(int Row, int Column), string> Texts, ImmutableHashSet<int> Hidden)? List(ExcelBook book) =>
        Cells(book, Sheet) ?? book.Sheets.Where(s => s.Name != MarkSheet).Select(s => Cells(book, s.Name)).FirstOrDefault(cells => cells?.Texts.GetValueOrDefault((HeadRow, 0)) == Head);

    /// <summary>Row from 1, column from 0. Hidden cells count: hiding a row takes no answer back.</summary>
    private static (Dictionary<(int Row, int Column), string> Texts, ImmutableHashSet<int> Hidden)? Cells(ExcelBook book, string sheet)
    {
        if (book.Sheets.FirstOrDefault(s => s.Name == sheet && s.Part is not null) is not { } link || book.Read(link) is not { } grid)
        {
            return null;
        }

        Dictionary<(int Row, int Column), string> cells = [];
        HashSet<int> hidden = [];
        foreach (ExcelCell cell in grid.Cells.Where(c => c.Row <= MostRows && c.Column - 1 <= Columns))
        {
            cells[(cell.Row, cell.Column - 1)] = cell.Text.Trim();
            if (cell.Hidden)
            {
                hidden.Add(cell.Row);
            }
        }

        return (cells, [.. hidden]);
    }
}
