using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.People;

/// <summary>How many people and households the paper speaks of.</summary>
internal static class PeopleReader
{
    /// <summary>How far before a number its heading may stand.</summary>
    private const int HeadingReach = 20;

    private static readonly string[] Headings = ["対象者数", "対象人数", "対象数", "人数", "定員", "参加者数", "応募者数", "申込者数", "件数", "規模", "見込み", "見込数", "予定数", "対象件数"];

    /// <summary>Labels of rows that count people.</summary>
    private static readonly string[] CountLabels = ["者数", "人数", "人員", "(人)", "(名)", "人口"];

    public static PeopleCount Read(Paper paper)
    {
        List<(PaperText Text, PeopleMention Mention, bool Outline)> found = [];
        foreach (PaperField field in paper.Outline)
        {
            found.AddRange(Counts(field).Select(m => (field.Value, m, true)));
        }

        foreach (PaperField field in paper.Cover.Concat(paper.Sheets.SelectMany(s => s.Fields)).Where(f => f.Kind is not (FieldKind.WardSafeguards or FieldKind.VendorSafeguards) && !CountsStaff(f)))
        {
            found.AddRange(Counts(field).Select(m => (field.Value, m, false)));
        }

        ImmutableArray<(PaperText Text, PeopleMention Mention, bool Outline)> people = [.. found.Where(f => !f.Mention.Households).OrderBy(f => f.Text.Line)];
        ImmutableArray<(PaperText Text, PeopleMention Mention, bool Outline)> households = [.. found.Where(f => f.Mention.Households)];
        if (people.IsEmpty && households.IsEmpty)
        {
            return new PeopleCount();
        }

        int stated = IndexOfStated(people);
        int bound = people.IndexOf(people.FirstOrDefault(p => p.Mention.AtLeast));
        return new PeopleCount
        {
            Count = people.IsEmpty ? new() : FactOf(people[Math.Max(stated, 0)]),
            Households = households.IsEmpty ? new() : FactOf(households[0]),
            Mentions = [.. people.Select(FactOf)],
            LowerBoundOnly = people.IsEmpty ? new()
                : bound >= 0 ? Fact.Known(true, SourceOf(people[bound]))
                : Fact.Known(false, SourceOf(people[Math.Max(stated, 0)])),
        };
    }

    /// <summary>
    /// The numbers of a field that count all of its people. Parts of another number (うち…, the addends of a sum) are none of their own;
    /// in a row whose label counts people (対象者数) a number needs no unit.
    /// </summary>
    private static IEnumerable<PeopleMention> Counts(PaperField field)
    {
        string text = field.Value.Folded;
        ImmutableArray<PeopleMention> all = PeopleMentions.In(text);
        if (all.IsEmpty && CountsPeople(field.Label.Folded) && PeopleMentions.BareAt(text, BareStart(text)) is { } bare)
        {
            return [bare];
        }

        ImmutableArray<PeopleMention> whole = [.. all.Where(m => m.Households || !CountContext.IsPart(text, m.At))];
        ImmutableArray<PeopleMention> counts = whole.IsEmpty ? all : whole;
        PeopleMention? sum = SumIn(counts);
        return sum is null ? counts : counts.Where(m => m.Households || m.Value == sum.Value);
    }

    /// <summary>児童1,200人、保護者2,300人、計3,500人.</summary>
    private static PeopleMention? SumIn(ImmutableArray<PeopleMention> all)
    {
        PeopleMention[] people = [.. all.Where(m => !m.Households)];
        Dictionary<int, int> times = people.CountBy(m => m.Value).ToDictionary();
        long total = people.Sum(m => (long)m.Value);
        return Array.Find(people, m => people.Length - times[m.Value] >= 2 && total - ((long)m.Value * times[m.Value]) == m.Value);
    }

    private static bool CountsPeople(string label)
    {
        string core = LabelText.Squeeze(label);
        return Array.Exists(CountLabels, l => core.Contains(l, StringComparison.Ordinal)) && !core.Contains("職員", StringComparison.Ordinal) && !core.Contains("従事", StringComparison.Ordinal);
    }

    private static int BareStart(string text)
    {
        int at = 0;
        while (at < text.Length && (text[at] is '約' or ' ' or '延' or 'べ' or 'お' or 'よ' or 'そ' or '最' or '大'))
        {
            at++;
        }

        return at;
    }

    /// <summary>How many people work on it is not how many it is about.</summary>
    private static bool CountsStaff(PaperField field) =>
        field.Label.Folded.Contains("取扱者", StringComparison.Ordinal) || field.Label.Folded.Contains("従事者", StringComparison.Ordinal);

    /// <summary>The outline's own count: a number under a heading that announces it; the last such number in the outline wins.</summary>
    private static int IndexOfStated(ImmutableArray<(PaperText Text, PeopleMention Mention, bool Outline)> people)
    {
        int stated = -1;
        for (int i = 0; i < people.Length; i++)
        {
            (PaperText text, PeopleMention mention, bool outline) = people[i];
            int from = Math.Max(0, mention.At - HeadingReach);
            string before = text.Folded[from..mention.At];
            if (Array.Exists(Headings, h => before.Contains(h, StringComparison.Ordinal)) && (outline || stated < 0))
            {
                stated = i;
            }
        }

        return stated;
    }

    private static Fact<int> FactOf((PaperText Text, PeopleMention Mention, bool Outline) found) => Fact.Known(found.Mention.Value, SourceOf(found));

    private static Source SourceOf((PaperText Text, PeopleMention Mention, bool Outline) found) => found.Text.SourceOf(found.Mention.At, found.Mention.Length);
}
