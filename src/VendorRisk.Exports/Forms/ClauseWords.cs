using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Exports.Prose;
using VendorRisk.Exports.Scopes;
using VendorRisk.Exports.Words;

namespace VendorRisk.Exports.Forms;

/// <summary>A set of special clauses as the facts hold it: number, heading, first words, and what the whole says.</summary>
internal static class ClauseWords
{
    public static TemplateScope Of(ClauseSet set, int index, KeptProse prose)
    {
        string label = set.Label.IsKnown ? set.Label.Value + "　" : "";
        return new TemplateScope()
            .With("特記事項名", label + "特記事項")
            .With("特記事項の当事者", set.Party.Or(""))
            .With("条項", set.Clauses.Select((c, i) => Clause(c, set, i, prose.Clause(index, c))));
    }

    /// <summary>Each topic with the numbers of the items that treat it, set by set.</summary>
    public static IEnumerable<TemplateScope> Topics(ImmutableArray<ClauseSet> sets) =>
        Enum.GetValues<ClauseTopic>().Where(t => sets.Any(s => s.Clauses.Any(c => c.Topics.Contains(t)))).Select(t => new TemplateScope()
            .With("主題名", ClauseTopicWords.Of(t))
            .With("主題の条項", string.Join('／', sets.Select((s, i) => NumbersOf(s, t, sets.Length > 1 ? s.Label.Or(s.Party.Or($"{i + 1}つ目")) + "：" : "")).Where(n => n.Length > 0))));

    private static string NumbersOf(ClauseSet set, ClauseTopic topic, string label)
    {
        string numbers = string.Join('、', set.Clauses.Where(c => c.Topics.Contains(topic)).Select(c => c.Number.ToString(CultureInfo.InvariantCulture)));
        return numbers.Length > 0 ? label + numbers : "";
    }

    private static TemplateScope Clause(Clause clause, ClauseSet set, int index, string? words)
    {
        string before = index > 0 ? set.Clauses[index - 1].Heading.Or("") : "";
        string heading = clause.Heading.Or("");
        string topics = string.Join('、', clause.Topics.Select(ClauseTopicWords.Of));
        return new TemplateScope()
            .With("条項番号", clause.Number.ToString(CultureInfo.InvariantCulture))
            .With("条項見出し", heading)
            .With("条項見出し行", heading.Length > 0 && heading != before ? $"（{heading}）" : "")
            .With("条項本文", words ?? clause.Text.Or("") + ClauseSummary.Rest(clause, set))
            .With("条項主題", topics);
    }
}
