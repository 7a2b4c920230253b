using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.GoldenPapers.Tests.Variants;

/// <summary>Compares the facts that were read with the expected ones: right, wrong (something else was read) or missing (nothing was).</summary>
internal sealed class FactsCheck
{
    private readonly EngagementFacts _facts;
    private readonly List<string> _wrong = [];

    private FactsCheck(EngagementFacts facts) => _facts = facts;

    public int Right { get; private set; }

    public int Missing { get; private set; }

    public IReadOnlyList<string> Complaints => _wrong;

    public static FactsCheck Of(EngagementFacts facts, Expectation expected)
    {
        FactsCheck check = new(facts);
        foreach ((string link, string name) in expected.Vendors)
        {
            ChainLink? found = facts.Chain.FirstOrDefault(l => l.Id == link);
            check.Compare($"vendor {link}", name, Known(found?.Name));
            check.Compare($"tier of {link}", Number(link.Split('.').Length), found is null ? null : Number(found.Tier));
        }

        if (expected.Undecided)
        {
            check.Compare("undecided", "True", facts.Chain.Select(l => Known(l.Undecided)).FirstOrDefault());
        }
        else
        {
            check.Compare("number of vendors", Number(expected.Vendors.Count), Number(facts.Chain.Length));
        }

        if (expected.People is { } people)
        {
            check.Compare("people", Number(people), Known(facts.People.Count));
        }

        check.Sheets(expected);
        foreach ((Side side, var marks) in expected.Checklist)
        {
            foreach ((ChecklistMark mark, int count) in marks)
            {
                check.Compare($"{side} {mark}", Number(count), Number(facts.Checklist.Count(a => a.Side == side && a.Answer.Is(mark))));
            }
        }

        foreach ((Side side, var controls) in expected.Waived)
        {
            check.Compare($"{side} waives", string.Join(' ', controls), string.Join(' ', facts.Checklist.Where(a => a.Side == side && a.Answer.Is(ChecklistMark.No)).Select(a => a.Control).Order(StringComparer.Ordinal)));
        }

        if (expected.Clauses is { } clauses)
        {
            check.Compare("clauses", string.Join(' ', clauses), string.Join(' ', facts.ClauseSets.Select(s => s.Clauses.Length)));
        }

        return check;
    }

    private void Sheets(Expectation expected)
    {
        foreach ((string link, string term) in expected.Terms)
        {
            Compare($"term of {link}", term, Sheet(link) is { } sheet ? TermOf(sheet.Term) : null);
        }

        foreach ((string link, string term) in expected.Handling)
        {
            Compare($"handling of {link}", term, Sheet(link) is { } sheet ? TermOf(sheet.Handling) : null);
        }

        foreach ((string link, bool rollover) in expected.Rollover)
        {
            Compare($"rollover of {link}", rollover.ToString(), Known(Sheet(link)?.Term.Rollover));
        }

        foreach ((string link, var media) in expected.Media)
        {
            Compare($"media of {link}", string.Join(' ', media.Order()), Sheet(link) is { } sheet ? string.Join(' ', sheet.Media.Select(m => m.Kind).Distinct().Order()) : null);
        }

        foreach ((string link, var items) in expected.Items)
        {
            Compare($"items of {link}", string.Join(' ', items), Sheet(link) is { } sheet ? string.Join(' ', sheet.Items.Select(i => i.Name.Value)) : null);
        }
    }

    private SheetFacts? Sheet(string link) =>
        _facts.Sheets.FirstOrDefault(s => s.LinkId == link && s.Kind is SheetKind.Outsourcing or SheetKind.ReOutsourcing && s.LinkId == link);

    private void Compare(string what, string expected, string? read)
    {
        if (expected == read)
        {
            Right++;
            return;
        }

        if (string.IsNullOrEmpty(read) || read == "/")
        {
            Missing++;
        }

        _wrong.Add($"{what}: expected {expected}, read {read ?? "nothing"}");
    }

    private static string TermOf(Term term) => $"{Known(term.Start)}/{Known(term.End)}";

    private static string? Known<T>(Fact<T>? fact)
        where T : notnull => fact is { IsKnown: true } ? fact.Value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(fact.Value, CultureInfo.InvariantCulture) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
