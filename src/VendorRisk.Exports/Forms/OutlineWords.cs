using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Exports.Prose;
using VendorRisk.Exports.Words;

namespace VendorRisk.Exports.Forms;

/// <summary>
/// The outline's running text (事業内容): the paper's own where it was read from one. What the facts hold beyond it is added: the numbers, the periods
/// and every statement that stands on no form; without a paper that is all there is.
/// </summary>
internal static class OutlineWords
{
    /// <param name="facts">The facts.</param>
    /// <param name="prose">The running text of the paper that was read.</param>
    /// <param name="elsewhere">What the rest of the paper prints; a statement that stands there is not said twice.</param>
    public static string Content(EngagementFacts facts, KeptProse prose, IEnumerable<string> elsewhere)
    {
        string own = prose.Content;
        string printed = Squeezed(string.Concat(elsewhere) + own);
        List<string> lines = own.Length > 0 ? [own] : [];
        foreach (string? statement in Statements(facts).OrderBy(s => s.Line).Where(s => !IsSaid(s.Words, own)).Select(s => prose.Corrections.Sentence(s.Line, s.Words)))
        {
            if (statement is null)
            {
                continue;
            }

            string squeezed = Squeezed(statement);
            if (squeezed.Length > 0 && !printed.Contains(squeezed, StringComparison.Ordinal))
            {
                lines.Add(statement);
                printed += squeezed;
            }
        }

        lines.AddRange(Tasks(facts, printed));
        lines.AddRange(Stance(facts.Reentrustment));
        lines.AddRange(facts.WorkWindows.Select(Window).Where(w => !printed.Contains(Squeezed(w), StringComparison.Ordinal)));
        lines.AddRange(People(facts, printed));
        string[] missing = [.. facts.Attachments.Select(a => a.Name.Or("")).Where(n => n.Length > 0 && !printed.Contains(Squeezed(n), StringComparison.Ordinal))];
        lines.AddRange(missing.Length > 0 ? [$"※個人情報の流れ等は、{string.Join('、', missing)}のとおり"] : []);
        return string.Join('\n', lines);
    }

    private static IEnumerable<(int Line, string Words)> Statements(EngagementFacts facts) =>
    [
        .. facts.Hops.Where(h => !h.Implied).Select(h => Of(h.Statement)),
        .. facts.ReentrustedWork.Where(r => r.Place == ReentrustmentPlace.Outline).Select(r => Of(r.Statement)),
        // What is no sentence stood in a list of items, which its form prints in its own way.
        .. facts.ProtectedPersons.Where(p => p.Statement.Or("").EndsWith('。')).Select(p => Of(p.Statement)),
        .. facts.WideSources.Select(w => Of(w.Statement)),
        .. facts.WideSources.Where(w => w.Statement.IsKnown).Select(w => Of(w.Statement)).Select(w => (w.Line, w.Words + (Sends(w.Words) ? "する。" : "を利用する。"))),
        .. facts.MediumUses.Where(u => u.Ground is MediumUseGround.Stated or MediumUseGround.ImpliedByWork).Select(u => Of(u.Name)),
    ];

    // A source's words come with a verb that may differ from the paper's own; said once is enough.
    private static bool IsSaid(string words, string own) =>
        own.Length > 0 && Squeezed(own).Contains(Squeezed(words.Replace("を利用する。", "", StringComparison.Ordinal).Replace("する。", "", StringComparison.Ordinal)), StringComparison.Ordinal);

    private static bool Sends(string words) =>
        words.EndsWith("送付", StringComparison.Ordinal) || words.EndsWith("発送", StringComparison.Ordinal) || words.EndsWith("郵送", StringComparison.Ordinal);

    private static (int Line, string Words) Of(Fact<string> statement) =>
        (statement.Source?.Line ?? int.MaxValue, statement.Or(""));

    /// <summary>An outline that lists the tasks marks some of them; the whole list is the contractor's own.</summary>
    private static IEnumerable<string> Tasks(EngagementFacts facts, string printed)
    {
        ReentrustedWork? list = facts.ReentrustedWork.FirstOrDefault(r => r.Place == ReentrustmentPlace.OutlineList);
        if (list is null || list.Work.All(w => printed.Contains(Squeezed(w.Text.Or("")), StringComparison.Ordinal)) && IsSaid(list.Statement.Or(""), printed))
        {
            return [];
        }

        ImmutableArray<WorkItem> work = facts.Sheets.FirstOrDefault(s => s.Kind == SheetKind.Outsourcing)?.Work ?? list.Work;
        ImmutableArray<WorkItem> whole = [.. work.Select(w => list.Work.FirstOrDefault(l => l.Number == w.Number && l.Number > 0) ?? w)];
        return ["委託する業務", TaskWords.List(whole, w => list.Work.Contains(w))];
    }

    // What a person said of re-entrusting stands nowhere else in the paper.
    private static IEnumerable<string> Stance(Fact<ReentrustmentStance> stance) => stance switch
    {
        { Source.Person: null } or { IsKnown: false } or { Source: null } => [],
        { Value: ReentrustmentStance.Denied } => ["再委託は行わない。"],
        { Value: ReentrustmentStance.Declared } => ["業務の一部を再委託する。"],
        _ => [],
    };

    private static string Window(WorkWindow window)
    {
        string start = window.Start.IsKnown ? Wareki.Of(window.Start.Value) : "";
        string end = window.End.IsKnown ? Wareki.Of(window.End.Value) : "";
        return $"{window.Label.Or("業務")}　{(start == end ? start : $"{start}～{end}")}";
    }

    private static IEnumerable<string> People(EngagementFacts facts, string printed)
    {
        string bound = facts.People.LowerBoundOnly is { Source.Person: not null } && facts.People.LowerBoundOnly.Is(true) ? "人以上" : "人";
        string stated = facts.People.Count.IsKnown ? Number(facts.People.Count, bound) : "";
        string rest = printed;
        bool announced = false;
        IEnumerable<Fact<int>> mentions = facts.People.Mentions.Any(m => facts.People.Count.IsKnown && m.Is(facts.People.Count.Value)) ? facts.People.Mentions : [facts.People.Count, .. facts.People.Mentions];
        foreach (string words in mentions.Where(m => m.IsKnown).Select(m => Number(m, m.Is(facts.People.Count.Or(-1)) ? bound : "人")))
        {
            int at = rest.IndexOf(Squeezed(words), StringComparison.Ordinal);
            if (at >= 0)
            {
                rest = rest.Remove(at, Squeezed(words).Length);
            }
            else
            {
                yield return (words == stated && !announced ? "対象者数　" : "（人数）") + words;
                announced |= words == stated;
            }
        }

        if (facts.People.Households.IsKnown && Number(facts.People.Households, "世帯") is var households && !printed.Contains(Squeezed(households), StringComparison.Ordinal))
        {
            yield return "対象世帯数　" + households;
        }
    }

    private static string Number(Fact<int> count, string unit) =>
        count.Source is { Line: not null, Person: null, Quote: { Length: > 0 and <= 24 } quote }
            ? quote
            : count.Or(0).ToString("N0", CultureInfo.InvariantCulture) + unit;

    private static string Squeezed(string words) => SqueezedWords.Of(words);
}
