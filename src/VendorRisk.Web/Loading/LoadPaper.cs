using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Linked.Characters;
using VendorRisk.Papers;
using VendorRisk.Web.Intake;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Loading;

/// <summary>
/// Writes a row as the agenda paper that the form without a paper would write, and reads it back: so there is no second way to facts, and each has a line. Where title,
/// department, vendors, term, people or items are read otherwise than the row says, that is a problem of the row, not a silent difference.
/// </summary>
internal sealed class LoadPaper(IPaperReader reader, Profile profile, IStringLocalizer<LoadTexts> texts)
{
    public (OriginalPaper Paper, PaperReading Reading, IReadOnlyList<ListProblem> Problems) Write(LoadRow row)
    {
        byte[] content = IntakePaper.Write(Form(row), profile);
        OriginalPaper paper = new($"{row.Key}.md", PaperMediaType.Of(content), content);
        PaperReading reading = reader.Read(content, paper.Name);
        return (paper, reading, [.. reading.IsRead ? Misread(row, reading.Facts) : reading.Refusals.Select(refusal => Problem(row, "", refusal))]);
    }

    private static IntakeForm Form(LoadRow row) => new()
    {
        Title = row.Title,
        Department = row.Department,
        Work = row.Work,
        Vendor = row.Vendor,
        Items = [.. row.Items],
        Subjects = row.Subjects,
        People = row.People,
        Start = row.Start is { } start ? Wareki.Of(start) : "",
        End = row.End is { } end ? Wareki.Of(end) : "",
        Media = [.. row.Media],
        Cloud = row.Cloud,
        Reentrusted = row.Subcontractors.IsEmpty ? row.Reentrusted : true,
        Subcontractors = [.. row.Subcontractors.Select(vendor => new IntakeVendor { Name = vendor.Name, Work = vendor.Work })],
    };

    private IEnumerable<ListProblem> Misread(LoadRow row, EngagementFacts facts)
    {
        SheetFacts? sheet = facts.Sheets.FirstOrDefault();
        string[] chain = [.. facts.Chain.Select(link => Folded(link.Name.Or("")))];
        ListProblem?[] found =
        [
            Compared(row, LoadColumns.Title, row.Title, facts.Title.Or("")),
            Compared(row, LoadColumns.Department, row.Department, facts.Department.Or("")),
            Compared(row, LoadColumns.Vendor, row.Vendor, facts.Chain.FirstOrDefault()?.Name.Or("") ?? ""),
            .. row.Subcontractors.Where(vendor => !chain.Skip(1).Contains(Folded(vendor.Name))).Select(vendor => Unread(row, LoadColumns.Subcontractors, vendor.Name)),
            row.Start is { } start && sheet?.Term.Start.Is(start) != true ? Unread(row, LoadColumns.Start, Wareki.Of(start)) : null,
            row.End is { } end && sheet?.Term.End.Is(end) != true ? Unread(row, LoadColumns.End, Wareki.Of(end)) : null,
            People(row, facts),
            .. row.Items.Where(item => sheet?.Items.Any(read => Folded(read.Name.Or("")) is { Length: > 0 } name && (Folded(item).Contains(name, StringComparison.Ordinal) || name.Contains(Folded(item), StringComparison.Ordinal))) != true)
                .Select(item => Unread(row, LoadColumns.Items, item)),
        ];
        return found.OfType<ListProblem>();
    }

    private ListProblem? People(LoadRow row, EngagementFacts facts)
    {
        if (row.People.Length == 0)
        {
            return null;
        }

        string digits = ListTable.Folded(row.People).Replace(",", "", StringComparison.Ordinal).TrimEnd('人');
        bool right = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? facts.People.Count.Is(number) : facts.People.Count.IsKnown;
        return right ? null : Unread(row, LoadColumns.People, row.People);
    }

    private ListProblem? Compared(LoadRow row, ListColumn column, string written, string read) =>
        Folded(written) == Folded(read) ? null : Problem(row, column.Head, read.Length == 0 ? texts["Problem.NotReadBack", written] : texts["Problem.Misread", written, read]);

    private ListProblem Unread(LoadRow row, ListColumn column, string written) => Problem(row, column.Head, texts["Problem.NotReadBack", written]);

    private static ListProblem Problem(LoadRow row, string column, string message) => new(row.Sheet, row.Number, column, message);

    private static string Folded(string text) => string.Concat(NormalizedText.Of(UnifiedKanji.In(text), NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}
