using System.Globalization;
using CsvHelper;

namespace VendorRisk.Web.CommandLine;

/// <summary>A table as CSV (RFC 4180). Cells that a spreadsheet would take for a formula are defused.</summary>
internal static class CsvTable
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    public static string Of(string[] columns, IEnumerable<object?[]> rows)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter csv = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            csv.WriteHeader(columns);
            foreach (object?[] row in rows)
            {
                csv.WriteRecord([.. row.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture) ?? "")]);
            }
        }

        return text.ToString();
    }
}
