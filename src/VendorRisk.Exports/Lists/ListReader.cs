using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using CsvHelper;
using VendorRisk.Papers;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Containers.Excel;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Exports.Lists;

/// <summary>Reads lists by the bounded readers of papers.</summary>
internal sealed class ListReader : IListReader
{
    private const int MostRows = 20_000;
    private const int MostColumns = 100;
    private const string Unreadable = "Excel のファイル（.xlsx）として開けません。Excel で開いて .xlsx のまま保存し直したものか、CSV を選んでください。";

    public ListReading Read(ReadOnlyMemory<byte> content, string name)
    {
        if (content.Length > PaperLimits.MaximumBytes)
        {
            return Refused($"ファイルが大きすぎます（上限は {PaperLimits.MaximumBytes / 1024 / 1024} MB）。表を分けて、何回かに分けて読み込んでください。");
        }

        try
        {
            return PackageDecoder.Is(content.Span) ? Workbook(content) : Text(content, name);
        }
        catch (UnreadableInputException refused)
        {
            return Refused($"このファイルは{refused.Message}");
        }
        catch (CsvFormatException broken)
        {
            return Refused(string.Create(CultureInfo.InvariantCulture, $"CSV の {Math.Max(broken.RecordNumber, 1)} 件目の行を読めません。引用符（\"）が閉じているかを確かめてください。"));
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or ArgumentException)
        {
            // What the readers of zip and XML throw for damaged input.
            return Refused(Unreadable);
        }
    }

    private static ListReading Workbook(ReadOnlyMemory<byte> content)
    {
        using Package package = new(content);
        if (package.MainPart() is not { } main)
        {
            return Refused(Unreadable);
        }

        ExcelBook book = ExcelBook.Open(package, main);
        ImmutableArray<ListSheet>.Builder sheets = ImmutableArray.CreateBuilder<ListSheet>();
        foreach (ExcelSheetLink link in book.Sheets.Where(sheet => !sheet.Hidden && sheet.Part is not null))
        {
            if (book.Read(link) is { } grid)
            {
                sheets.Add(new ListSheet(link.Name, [.. grid.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(Row)]));
            }
        }

        return book.IsFull || sheets.Any(sheet => sheet.Rows.Length > MostRows)
            ? Refused(TooMany())
            : new ListReading { Sheets = sheets.ToImmutable(), HiddenSheets = [.. book.Sheets.Where(sheet => sheet.Hidden).Select(sheet => sheet.Name)] };
    }

    private static ListRow Row(IGrouping<int, ExcelCell> row)
    {
        string[] cells = new string[Math.Min(row.Max(cell => cell.Column), MostColumns)];
        Array.Fill(cells, "");
        foreach (ExcelCell cell in row.Where(cell => cell.Column <= cells.Length))
        {
            cells[cell.Column - 1] = cell.Text.Trim();
        }

        return new ListRow(row.Key, [.. cells], row.Any(cell => cell.Hidden));
    }

    private static ListReading Text(ReadOnlyMemory<byte> content, string name)
    {
        if (content.IsEmpty || EncodingDetection.Decode(content.Span) is not { } text || text.Contains('\0', StringComparison.Ordinal))
        {
            return Refused(content.IsEmpty ? "ファイルが空です。" : "文字コードが分からないか、表のファイルではありません。.xlsx か、UTF-8 または Shift_JIS の CSV を選んでください。");
        }

        using CsvReader csv = CsvReader.FromText(text, CsvReaderOptions.Default with { HasHeader = false, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });
        ImmutableArray<ListRow>.Builder rows = ImmutableArray.CreateBuilder<ListRow>();
        while (csv.Read())
        {
            ImmutableArray<string> cells = [.. Enumerable.Range(0, Math.Min(csv.FieldCount, MostColumns)).Select(at => csv.GetString(at).Trim())];
            if (cells.Any(cell => cell.Length > 0))
            {
                rows.Add(new ListRow((int)csv.LineNumber, cells, Hidden: false));
            }

            if (rows.Count > MostRows)
            {
                return Refused(TooMany());
            }
        }

        return new ListReading { Sheets = [new ListSheet(name, rows.ToImmutable())] };
    }

    private static string TooMany() => string.Create(CultureInfo.InvariantCulture, $"行が多すぎます（一つのシートの上限は {MostRows:N0} 行、ブック全体のセルの上限は {PackageLimits.MostCells:N0} 個）。表を分けて、何回かに分けて読み込んでください。");

    private static ListReading Refused(string why) => new() { Refusals = [why] };
}
