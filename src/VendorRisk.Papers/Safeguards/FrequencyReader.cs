using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Safeguards;

/// <summary>Reads how often an inspection or report is due.</summary>
internal static partial class FrequencyReader
{
    /// <summary>
    /// The frequency that the words give, the weaker of two joined by "or"; else that of the numbered clause they cite; unknown when neither says.
    /// Not applicable to a safeguard about something else.
    /// </summary>
    public static Fact<Frequency> Read(PaperText text, ImmutableArray<ClauseReference> references, ImmutableArray<ClauseSet> sets)
    {
        if (!Recurring().IsMatch(text.Folded) && !InspectionWords.IsVisit(text.Folded))
        {
            return Fact.NotApplicable<Frequency>("調査や報告の対策ではありません", text.WholeSource());
        }

        if (InspectionWords.Frequency(text.Folded) is { } said)
        {
            return Fact.Known(said.Frequency, text.SourceOf(said.At, said.Length));
        }

        return ByClause(references, sets) ?? Fact.Unknown<Frequency>("頻度が書かれていません", text.WholeSource());
    }

    /// <summary>An inspection clause of a set that demands a yearly inspection makes the citing safeguard a yearly one.</summary>
    private static Fact<Frequency>? ByClause(ImmutableArray<ClauseReference> references, ImmutableArray<ClauseSet> sets)
    {
        foreach (ClauseReference reference in references.Where(r => r.Number.IsKnown))
        {
            foreach (ClauseSet set in sets.Where(s => s.YearlyInspection.Is(true)))
            {
                Clause? clause = set.Clauses.FirstOrDefault(c => c.Number == reference.Number.Value);
                if (clause is not null && clause.Topics.Any(t => t is ClauseTopic.Audit or ClauseTopic.YearlyAudit or ClauseTopic.SubcontractorInspection or ClauseTopic.SubcontractorYearlyInspection))
                {
                    return Fact.Known(Frequency.Yearly, set.YearlyInspection.Source ?? clause.Text.Source);
                }
            }
        }

        return null;
    }

    [GeneratedRegex("立入|立ち入|実地|現地|訪問|赴|出向|臨場|往訪|視察|調査|監査|検査|点検|状況報告|状況の報告|状況を報告|定期報告|管理(状況)?[^。]{0,20}確認|取扱い?状況[^。]{0,20}確認")]
    private static partial Regex Recurring();
}
