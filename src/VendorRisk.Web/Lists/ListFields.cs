using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using VendorRisk.Registry;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Lists;

/// <summary>Reads the cells of one row as what they should be, and collects everything that is wrong with them.</summary>
internal sealed partial class ListFields(ListLine line, IStringLocalizer<ListTexts> texts, IStringLocalizer<DateTexts> dates)
{
    private const int Longest = 2000;
    private readonly List<ListProblem> _problems = [];

    public IReadOnlyList<ListProblem> Problems => _problems;

    public ListLine Line => line;

    public void Add(string column, string message) => _problems.Add(new ListProblem(line.Sheet, line.Number, column, message));

    public string Text(ListColumn column, int longest = Longest)
    {
        string text = line[column.Head];
        if (text.Length == 0 && column.Needed)
        {
            Add(column.Head, texts["Problem.Empty", column.Head]);
        }
        else if (text.Length > longest)
        {
            Add(column.Head, texts["Problem.Long", column.Head, text.Length, longest]);
        }

        return text;
    }

    /// <summary>和暦, ISO, or a date of Excel, which its cell shows as one of them; also the bare number of a date that lost its format.</summary>
    public DateOnly? Date(ListColumn column)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (Serial().IsMatch(text))
        {
            return new DateOnly(1899, 12, 30).AddDays(int.Parse(text, CultureInfo.InvariantCulture));
        }

        string day = text.EndsWith(" 0:00:00", StringComparison.Ordinal) || text.EndsWith(" 0:00", StringComparison.Ordinal) ? text[..text.LastIndexOf(' ')] : text;
        if (DateWords.Problem(column.Head, day, dates) is { } problem)
        {
            Add(column.Head, problem);
        }

        return DateEntry.Read(day).Date;
    }

    /// <summary>One of some words; null when the cell is empty or says none of them.</summary>
    public T? Choice<T>(ListColumn column, params ReadOnlySpan<(string Word, T Value)> choices)
        where T : struct
    {
        string text = ListTable.Folded(Text(column));
        foreach ((string word, T value) in choices)
        {
            if (text == ListTable.Folded(word))
            {
                return value;
            }
        }

        if (text.Length > 0)
        {
            List<string> words = [];
            foreach ((string word, T _) in choices)
            {
                words.Add(word);
            }

            Add(column.Head, texts["Problem.Choice", line[column.Head], string.Join("、", words)]);
        }

        return null;
    }

    /// <summary>The entries of a cell that holds several, a line each or with 、 between them.</summary>
    public string[] Several(ListColumn column) => [.. Text(column).Split(['\n', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A 法人番号 of thirteen digits with a right check digit; null when there is none.</summary>
    public string? CorporateNumberOf(ListColumn column)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (Exponent().IsMatch(text))
        {
            Add(column.Head, texts["Problem.Exponent", text]);
            return null;
        }

        if (CorporateNumber.Digits(text) is not { } digits)
        {
            Add(column.Head, texts["Problem.Digits", text, text.Count(char.IsDigit)]);
            return null;
        }

        if (!CorporateNumber.HasRightCheckDigit(digits))
        {
            Add(column.Head, texts["Problem.CheckDigit", digits]);
            return null;
        }

        return digits;
    }

    /// <summary>Days of the years 1982 to 2064: no people and no postal code is asked for where a date is.</summary>
    [GeneratedRegex("^[3-5][0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    /// <summary>What Excel makes of a long number.</summary>
    [GeneratedRegex(@"^[0-9](\.[0-9]+)?[Ee]\+?[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Exponent();
}
