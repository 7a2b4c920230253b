using System.Collections.Immutable;
using CsvHelper;
using VendorRisk.Exports.Xlsx;

namespace VendorRisk.Exports.Registers;

/// <summary>Writes registers.</summary>
internal sealed class RegisterWriter : IRegisterWriter
{
    private const double NarrowColumn = 10;
    private const double WidestColumn = 60;

    public OutputFile Csv(RegisterTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using MemoryStream stream = new();
        using (CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (ImmutableArray<string> row in table.Rows.Prepend(table.Columns))
            {
                csv.WriteRecord([.. row.Select(FormulaGuard.Neutral)]);
            }
        }

        return OutputFile.Csv(stream.ToArray());
    }

    public OutputFile Xlsx(params RegisterTable[] tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return OutputFile.Xlsx(XlsxBook.Write([.. tables.Select(Sheet)]));
    }

    private static XlsxSheet Sheet(RegisterTable table) => new()
    {
        Name = table.Name,
        Widths = [.. table.Columns.Select((head, i) => Width(table.Rows.Select(r => r[i]).Prepend(head)))],
        Rows =
        [
            [.. table.Columns.Select(c => new XlsxCell(c, XlsxLook.Head))],
            .. table.Rows.Select(r => r.Select(c => new XlsxCell(c)).ToImmutableArray()),
        ],
        HeadRow = 1,
    };

    private static double Width(IEnumerable<string> cells) =>
        Math.Clamp(cells.Max(c => c.Split('\n').Max(l => l.Sum(ch => ch < 128 ? 1.1 : 2.1))) + 2, NarrowColumn, WidestColumn);
}
