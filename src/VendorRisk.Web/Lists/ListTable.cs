using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Localization;
using VendorRisk.Exports;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Web.Lists;

/// <summary>The rows of a list below its heads, from every sheet that has them.</summary>
/// <param name="Lines">The rows.</param>
/// <param name="Problems">What is wrong with the heads.</param>
/// <param name="Notes">What was left out, or is worth knowing.</param>
internal sealed record ListTable(ImmutableArray<ListLine> Lines, ImmutableArray<ListProblem> Problems, ImmutableArray<string> Notes)
{
    /// <summary>What the first needed column says in the row that shows how a list is filled in.</summary>
    public const string Example = "記入例";

    /// <summary>A title or two may stand above the heads.</summary>
    private const int DeepestHead = 20;

    public static ListTable Of(ListReading reading, ImmutableArray<ListColumn> columns, IStringLocalizer<ListTexts> texts)
    {
        List<ListLine> lines = [];
        List<ListProblem> problems = [.. reading.Refusals.Select(refusal => new ListProblem("", null, "", refusal))];
        List<string> notes = [.. reading.HiddenSheets.Select(sheet => texts["Note.HiddenSheet", sheet].Value)];
        bool found = false;
        foreach (ListSheet sheet in reading.Sheets)
        {
            if (HeadOf(sheet, columns) is not { } head)
            {
                if (sheet.Rows.Length > 0 && reading.Sheets.Length > 1)
                {
                    notes.Add(texts["Note.OtherSheet", sheet.Name]);
                }

                continue;
            }

            found = true;
            ImmutableDictionary<string, int> places = Places(sheet.Name, head, columns, problems, notes, texts);
            ListRow[] rows = [.. sheet.Rows.Where(row => row.Number > head.Number && !IsExample(row, places, columns))];
            lines.AddRange(rows.Select(row => new ListLine(sheet.Name, row, places)).Where(line => !line.IsEmpty));
            if (rows.Count(row => row.Hidden) is > 0 and int hidden)
            {
                notes.Add(texts["Note.HiddenRows", sheet.Name, hidden]);
            }
        }

        if (!found && reading.Refusals.IsEmpty)
        {
            problems.Add(new ListProblem("", null, "", texts["Problem.NoHead", string.Join("、", columns.Where(column => column.Needed).Select(column => column.Head))]));
        }
        else if (lines.Count == 0 && problems.Count == 0)
        {
            problems.Add(new ListProblem("", null, "", texts["Problem.NoRows"]));
        }

        return new ListTable([.. lines], [.. problems], [.. notes]);
    }

    /// <summary>The letters of a column, from 0.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>Folded as heads and choices are compared: width, blanks and marks of emphasis do not count.</summary>
    public static string Folded(string text) =>
        string.Concat(NormalizedText.Of(text, NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('*' or '※' or '★'))).Replace("(必須)", "", StringComparison.Ordinal);

    private static ListRow? HeadOf(ListSheet sheet, ImmutableArray<ListColumn> columns)
    {
        ListColumn[] needed = [.. columns.Where(column => column.Needed)];
        return sheet.Rows.Where(row => row.Number <= DeepestHead)
            .Select(row => (Row: row, Met: needed.Count(column => row.Cells.Any(cell => Means(cell, column))), Known: columns.Count(column => row.Cells.Any(cell => Means(cell, column)))))
            .Where(row => row.Met * 2 >= needed.Length && (row.Known > 1 || row.Row.Cells.Count(cell => cell.Length > 0) == 1)) // A sheet that explains the columns names one a row.
            .OrderByDescending(row => row.Known)
            .Select(row => row.Row)
            .FirstOrDefault();
    }

    private static bool Means(string cell, ListColumn column) => Folded(cell) is { Length: > 0 } head && column.Also.Prepend(column.Head).Any(name => Folded(name) == head);

    private static ImmutableDictionary<string, int> Places(
        string sheet, ListRow head, ImmutableArray<ListColumn> columns, List<ListProblem> problems, List<string> notes, IStringLocalizer<ListTexts> texts)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int at = 0; at < head.Cells.Length; at++)
        {
            string cell = head.Cells[at];
            if (columns.FirstOrDefault(column => Means(cell, column)) is not { } column)
            {
                if (cell.Length > 0)
                {
                    notes.Add(texts["Note.OtherColumn", sheet, Letters(at), cell]);
                }
            }
            else if (!places.TryAdd(column.Head, at))
            {
                problems.Add(new ListProblem(sheet, head.Number, column.Head, texts["Problem.TwoColumns", column.Head, Letters(places[column.Head]), Letters(at)]));
            }
        }

        problems.AddRange(columns.Where(column => column.Needed && !places.ContainsKey(column.Head)).Select(column => new ListProblem(sheet, head.Number, column.Head, texts["Problem.NoColumn", column.Head])));
        return places.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private static bool IsExample(ListRow row, ImmutableDictionary<string, int> places, ImmutableArray<ListColumn> columns) =>
        places.TryGetValue(columns.First(column => column.Needed).Head, out int at) && at < row.Cells.Length && row.Cells[at].StartsWith(Example, StringComparison.Ordinal);
}
