using System.Globalization;
using System.Text;
using VendorRisk.Contract;

namespace VendorRisk.GoldenPapers.Tests.Cases;

/// <summary>Compares what was read with what a case says of it.</summary>
internal static class CaseFacts
{
    /// <param name="facts">The first paper's facts.</param>
    /// <param name="chain">The vendors of all papers of the file.</param>
    /// <param name="expected">What must come of it.</param>
    public static void Check(EngagementFacts facts, ChainLink[] chain, Expected expected)
    {
        string[] names = [.. chain.Select(l => Name(l.Name.Or("")))];
        expected.Vendors.Select(Name).Except(names).ShouldBeEmpty("vendors missed");
        expected.VendorNot.Select(Name).Where(n => names.Any(v => v.Contains(n, StringComparison.Ordinal))).ShouldBeEmpty("vendors invented");
        if (!expected.Chain.IsDefault)
        {
            chain.Select(l => $"{Name(l.Name.Or(""))} {l.Tier}").ShouldBe(expected.Chain.Select(l => $"{Name(l[0].GetString() ?? "")} {l[1].GetInt32()}"), ignoreOrder: true);
        }

        foreach ((string vendor, var marks) in expected.Certs)
        {
            chain.Where(l => Name(l.Name.Or("")) == Name(vendor)).SelectMany(l => l.Certifications).Select(c => c.Scheme.Value).ShouldBe(marks, ignoreOrder: true, vendor);
        }

        foreach ((string tier, string words) in expected.ConditionsNot)
        {
            chain.Where(l => l.Tier == Number(tier)).SelectMany(l => l.Conditions).ShouldNotContain(c => c.Statement.Or("").Contains(words, StringComparison.Ordinal));
        }

        string[] services = [.. chain.SelectMany(l => l.CloudServices).Select(s => s.Name.Or("").ToUpperInvariant())];
        expected.CloudHas.Where(c => !services.Any(s => s.Contains(c.ToUpperInvariant(), StringComparison.Ordinal))).ShouldBeEmpty("services missed");
        (expected.Title is null || facts.Title.Or("").Contains(expected.Title, StringComparison.Ordinal)).ShouldBeTrue();
        (expected.People is null || facts.People.Count.Is(expected.People.Value)).ShouldBeTrue();
        CheckSheets(facts, expected);
    }

    private static void CheckSheets(EngagementFacts facts, Expected expected)
    {
        if (!expected.Term.IsDefault)
        {
            Term term = facts.Sheets.First(s => s.Kind == SheetKind.Outsourcing).Term;
            ((DateOnly?[])[Day(term.Start), Day(term.End)]).ShouldBe(expected.Term);
        }

        if (expected.ByReference is { } reference)
        {
            facts.Sheets.First(s => s.Kind == SheetKind.Outsourcing).ItemsByReference.IsKnown.ShouldBe(reference);
        }

        string[] media = [.. facts.Sheets.Where(s => s.Kind == SheetKind.Outsourcing).Take(1).SelectMany(s => s.Media).Select(m => m.Name.Or(""))];
        expected.MediaHas.Where(w => !media.Any(m => m.Contains(w, StringComparison.Ordinal))).ShouldBeEmpty("media missed");
        foreach ((string row, string answer) in expected.Checklist)
        {
            facts.Checklist.Where(a => string.Equals($"{a.Side} {a.Control}", row, StringComparison.OrdinalIgnoreCase)).Select(AnswerOf).ShouldBe([answer], row);
        }

        foreach ((string tier, var items) in expected.Items)
        {
            facts.Sheets.First(s => s.Tier.Value == Number(tier)).Items.Select(i => i.Name.Value).ShouldBe(items, ignoreOrder: true);
        }
    }

    private static string AnswerOf(ChecklistAnswer answer) =>
        !answer.Answer.IsKnown ? "blank" : answer.Answer.Value switch { ChecklistMark.Yes => "yes", ChecklistMark.Undone => "undone", ChecklistMark.Partial => "partial", _ => "no" };

    private static DateOnly? Day(Fact<DateOnly> day) => day.IsKnown ? day.Value : null;

    private static int Number(string tier) => int.Parse(tier, CultureInfo.InvariantCulture);

    private static string Name(string name) => name.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).Replace("(株)", "株式会社", StringComparison.Ordinal);
}
