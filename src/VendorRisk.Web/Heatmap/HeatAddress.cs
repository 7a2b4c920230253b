using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Heatmap;

/// <summary>All that a person has set on the heatmap, as the address keeps it: going back brings it again, and it can be kept as a bookmark.</summary>
public sealed record HeatAddress
{
    public const string ByTitle = "title";
    public const string ByGrade = "grade";
    public const string ByPeople = "people";

    /// <summary>The order of the agenda, where the rows are one.</summary>
    public const string ByAgenda = "agenda";
    private const char BetweenRows = ' ';
    private const char BeforeCategory = '~';

    public HeatRows Rows { get; init; }

    /// <summary>The meeting whose agenda the rows are, in its order; empty for the whole portfolio.</summary>
    public string Meeting { get; init; } = string.Empty;

    public string Words { get; init; } = string.Empty;

    public string Department { get; init; } = string.Empty;

    public string Grade { get; init; } = string.Empty;

    public string Category { get; init; } = string.Empty;

    /// <summary>What the rows are sorted by: one of the names above, or a category.</summary>
    public string Sort { get; init; } = ByGrade;

    public bool Ascending { get; init; }

    public int From { get; init; }

    /// <summary>The rows that are unfolded, in the order in which they were.</summary>
    public ImmutableArray<string> Unfolded { get; init; } = [];

    /// <summary>The row whose cell is open beside the table; null when none is.</summary>
    public string? Row { get; init; }

    /// <summary>The category of the open cell.</summary>
    public string? Cell { get; init; }

    public static HeatAddress Read(
        string? rows, string? words, string? department, string? grade, string? category, string? sort, bool ascending, int from, string? unfolded, string? cell, string? meeting = null)
    {
        string first = string.IsNullOrEmpty(meeting) ? ByGrade : ByAgenda;
        string order = sort ?? first;
        int cut = cell?.LastIndexOf(BeforeCategory) ?? -1;
        string? open = cut > 0 && RiskCategories.All.Contains(cell![(cut + 1)..]) ? cell : null;
        return new HeatAddress
        {
            Rows = Enum.TryParse(rows, ignoreCase: true, out HeatRows read) && Enum.IsDefined(read) ? read : HeatRows.Engagements,
            Meeting = meeting ?? string.Empty,
            Words = words ?? string.Empty,
            Department = department ?? string.Empty,
            Grade = RiskNames.Grades.Contains(grade) ? grade! : string.Empty,
            Category = RiskCategories.All.Contains(category ?? string.Empty) ? category! : string.Empty,
            Sort = order is ByTitle or ByGrade or ByPeople || order == first || RiskCategories.All.Contains(order) ? order : first,
            Ascending = ascending,
            From = Math.Max(0, from),
            Unfolded = [.. (unfolded ?? string.Empty).Split(BetweenRows, StringSplitOptions.RemoveEmptyEntries)],
            Row = open?[..cut],
            Cell = open?[(cut + 1)..],
        };
    }

    /// <summary>The query of the address; null where nothing is set.</summary>
    internal Dictionary<string, object?> Query() => new()
    {
        ["rows"] = Rows == HeatRows.Vendors ? "vendors" : null,
        ["meeting"] = Set(Meeting),
        ["words"] = Set(Words),
        ["department"] = Set(Department),
        ["grade"] = Set(Grade),
        ["category"] = Set(Category),
        ["sort"] = Sort == (Meeting.Length == 0 ? ByGrade : ByAgenda) ? null : Sort,
        ["up"] = Ascending ? true : null,
        ["from"] = From == 0 ? null : From,
        ["unfolded"] = Set(string.Join(BetweenRows, Unfolded)),
        ["cell"] = Row is null ? null : $"{Row}{BeforeCategory}{Cell}",
    };

    /// <summary>Sorted by a column: once more turns the order round. A column of words begins with the first, others with the gravest.</summary>
    public HeatAddress By(string column) => this with { Sort = column, Ascending = column == Sort ? !Ascending : column == ByTitle, From = 0 };

    public HeatAddress Fold(string row) => this with { Unfolded = Unfolded.Contains(row) ? Unfolded.Remove(row) : Unfolded.Add(row) };

    public HeatAddress Open(string row, string category) => this with { Row = row, Cell = category };

    public HeatAddress Close() => this with { Row = null, Cell = null };

    public PortfolioQuery Engagements(int take)
    {
        PortfolioQuery query = new()
        {
            Words = Words, Department = Department, Grade = GradeAsked, Category = Category, Skip = From, Take = take, Descending = !Ascending,
        };
        return Sort switch
        {
            ByTitle => query with { Sort = PortfolioSort.Title },
            ByPeople => query with { Sort = PortfolioSort.People },
            ByGrade or ByAgenda => query,
            var category => query with { SortCategory = category },
        };
    }

    public VendorQuery Vendors(int take)
    {
        VendorQuery query = new() { Words = Words, Worst = GradeAsked, Category = Category, InChains = true, Skip = From, Take = take, Descending = !Ascending };
        return Sort switch
        {
            ByTitle => query with { Sort = VendorSort.Name },
            ByPeople => query with { Sort = VendorSort.People },
            ByGrade or ByAgenda => query with { Sort = VendorSort.Worst },
            var category => query with { SortCategory = category },
        };
    }

    private Grade? GradeAsked => Enum.TryParse(Grade, out Grade grade) ? grade : null;

    private static string? Set(string text) => text.Length == 0 ? null : text;
}
