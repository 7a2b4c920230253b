using System.Collections.Immutable;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>A workbook as a paper: its visible sheets in order, as forms. Hidden sheets, rows and columns are named, not read: they do not print.</summary>
internal sealed class ExcelReader
{
    private readonly PageBuilder _page = new();
    private readonly ExcelBook _book;

    private ExcelReader(ExcelBook book) => _book = book;

    public static DecodedInput Read(Package package, string main)
    {
        ExcelReader reader = new(ExcelBook.Open(package, main));
        reader.ReadSheets();
        return reader._page.Build();
    }

    private void ReadSheets()
    {
        bool several = _book.Sheets.Count(s => !s.Hidden) > 1;
        foreach (ExcelSheetLink sheet in _book.Sheets.TakeWhile(_ => !_page.IsFull && !_book.IsFull))
        {
            if (sheet.Hidden)
            {
                _page.NotRead($"（非表示のシート「{sheet.Name}」は読んでいません）");
            }
            else if (_book.Read(sheet) is { } grid)
            {
                if (several)
                {
                    _page.Caption(sheet.Name);
                }

                Write(grid, sheet.Name);
            }
        }
    }

    private void Write(ExcelGrid grid, string name)
    {
        ImmutableArray<ExcelCell> visible = [.. grid.Cells.Where(c => !c.Hidden)];
        int hidden = grid.Cells.Length - visible.Length;
        new ExcelSheet(visible, grid.Merges).WriteTo(_page);
        Say(hidden > 0, $"（シート「{name}」の非表示の行・列にある {hidden} 個のセルは読んでいません）");
        Say(grid.HasDrawing, $"（シート「{name}」の図形と画像は読んでいません）");
        Say(_book.IsFull, $"（セルが多すぎるため、{_book.Seen} 個より後と、後のシートは読んでいません。付議事項の部分だけのブックにしてください）");
    }

    private void Say(bool so, string what)
    {
        if (so)
        {
            _page.NotRead(what);
        }
    }
}
