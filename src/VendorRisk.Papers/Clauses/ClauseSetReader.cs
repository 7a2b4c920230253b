using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Clauses;

/// <summary>One set of special clauses: whom it binds, its items by topic, and what it says of entrusting on.</summary>
internal static class ClauseSetReader
{
    /// <summary>The first words of an item are enough to show which one it is.</summary>
    public const int FirstWords = 60;

    private static readonly string[] Consent = ["承諾", "承認", "同意", "許可"];

    private static readonly string[] FurtherTiers = ["二以上の段階", "2以上の段階", "再々委託", "再再委託", "更に再委託", "さらに再委託", "二段階以上"];

    public static ClauseSet Read(PaperClauseSet set)
    {
        (string Party, int Tier, PaperText Shown, int Length)? party = ClauseParty.Of(set);
        int tier = party?.Tier ?? 1;
        ImmutableArray<Clause> clauses = [.. set.Items.Select(i => ReadItem(i, tier))];
        return new ClauseSet
        {
            Party = party is { } bound ? Fact.Known(bound.Party, bound.Shown.SourceOf(bound.Shown.Folded.IndexOf(bound.Party, StringComparison.Ordinal), bound.Length)) : new(),
            Tier = tier,
            Label = LabelOf(set.Heading),
            Regime = RegimeOf(set),
            Clauses = clauses,
            Subcontracting = SubcontractingOf(set, clauses),
            FurtherTiersByConsent = FurtherTiersOf(set, clauses),
            YearlyInspection = YearlyOf(set, clauses),
        };
    }

    private static Clause ReadItem(PaperClause item, int tier) => new()
    {
        Number = item.Number,
        Heading = PaperFact.TitleOf(item.Heading),
        Topics = ClauseTopics.Of(item.Heading.Folded, item.Text.Folded, tier),
        Text = PaperFact.Of(item.Text.Between(0, Math.Min(FirstWords, item.Text.Folded.Length))),
    };

    private static Fact<string> LabelOf(PaperText heading)
    {
        int at = heading.Folded.IndexOf("別紙", StringComparison.Ordinal);
        if (at < 0)
        {
            return Fact.NotApplicable<string>("表示がない", heading.WholeSource());
        }

        int end = at + 2;
        while (end < heading.Folded.Length && (char.IsAsciiDigit(heading.Folded[end]) || heading.Folded[end] is '-' or ' '))
        {
            end++;
        }

        return Fact.Known(LabelText.Squeeze(heading.Folded[at..end]), heading.SourceOf(at, end - at));
    }

    private static Fact<LegalRegime> RegimeOf(PaperClauseSet set)
    {
        foreach ((string words, LegalRegime regime) in new[] { ("個人情報の保護に関する法律", LegalRegime.Act), ("個人情報保護法", LegalRegime.Act), ("個人情報保護条例", LegalRegime.Ordinance), ("個人情報の保護に関する条例", LegalRegime.Ordinance) })
        {
            foreach (PaperText text in set.Items.Select(i => i.Text))
            {
                int at = text.Folded.IndexOf(words, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return Fact.Known(regime, text.SourceOf(at, words.Length));
                }
            }
        }

        return new();
    }

    private static Fact<SubcontractingTerms> SubcontractingOf(PaperClauseSet set, ImmutableArray<Clause> clauses)
    {
        ImmutableArray<PaperText> texts = TextsOf(set, clauses, ClauseTopic.Subcontracting);
        foreach (PaperText text in texts)
        {
            int at = FirstOf(text.Folded, Consent);
            if (at >= 0)
            {
                return Fact.Known(SubcontractingTerms.WithConsent, text.SourceOf(at, 2));
            }
        }

        return texts.IsEmpty ? new() : PaperFact.Of(SubcontractingTerms.Banned, texts[0]);
    }

    private static Fact<bool> FurtherTiersOf(PaperClauseSet set, ImmutableArray<Clause> clauses)
    {
        ImmutableArray<PaperText> texts = TextsOf(set, clauses, ClauseTopic.Subcontracting);
        bool consent = texts.Any(t => FirstOf(t.Folded, Consent) >= 0);
        foreach (PaperText text in texts)
        {
            int at = FirstOf(text.Folded, FurtherTiers);
            if (at >= 0)
            {
                return Fact.Known(consent, text.SourceOf(at, 6));
            }
        }

        return texts.IsEmpty ? new() : PaperFact.Of(false, texts[0]);
    }

    private static Fact<bool> YearlyOf(PaperClauseSet set, ImmutableArray<Clause> clauses)
    {
        ImmutableArray<PaperText> yearly = TextsOf(set, clauses, ClauseTopic.YearlyAudit, ClauseTopic.SubcontractorYearlyInspection);
        if (!yearly.IsEmpty)
        {
            return PaperFact.Of(true, yearly[0]);
        }

        ImmutableArray<PaperText> audits = TextsOf(set, clauses, ClauseTopic.Audit, ClauseTopic.SubcontractorInspection);
        return audits.IsEmpty ? new() : PaperFact.Of(false, audits[0]);
    }

    private static ImmutableArray<PaperText> TextsOf(PaperClauseSet set, ImmutableArray<Clause> clauses, params ClauseTopic[] topics) =>
        [.. set.Items.Where((_, i) => clauses[i].Topics.Any(t => topics.Contains(t))).Select(i => i.Text)];

    private static int FirstOf(string text, string[] words)
    {
        foreach (string word in words)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                return at;
            }
        }

        return -1;
    }
}
