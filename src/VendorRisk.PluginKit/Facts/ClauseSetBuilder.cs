using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginKit.Facts;

namespace VendorRisk.PluginKit;

/// <summary>Builds an attached set of special clauses.</summary>
public sealed class ClauseSetBuilder
{
    private readonly PaperLines _lines;
    private ClauseSet _set;

    internal ClauseSetBuilder(PaperLines lines, string party, int tier, string? label)
    {
        _lines = lines;
        _set = new ClauseSet { Party = lines.Text(party), Tier = tier, Label = lines.TextOrNot(label) };
    }

    internal ClauseSet Build() => _set;

    /// <summary>Changes what no method of the builder reaches.</summary>
    public ClauseSetBuilder With(Func<ClauseSet, ClauseSet> change)
    {
        _set = change(_set);
        return this;
    }

    /// <summary>The next numbered item with its topics.</summary>
    public ClauseSetBuilder Clause(string heading, params ImmutableArray<ClauseTopic> topics) => With(s => s with
    {
        Clauses = s.Clauses.Add(new Clause
        {
            Number = s.Clauses.Length + 1,
            Heading = _lines.Text(heading),
            Topics = topics,
            Text = _lines.Text(heading),
        }),
    });

    /// <summary>The law it rests on.</summary>
    public ClauseSetBuilder Regime(LegalRegime regime, string quote = "条例", int? line = null) => With(s => s with { Regime = _lines.Known(regime, quote, line) });

    /// <summary>What it says of re-entrusting.</summary>
    public ClauseSetBuilder Subcontracting(SubcontractingTerms terms, bool? furtherTiersByConsent = null, string quote = "再委託", int? line = null) =>
        With(s => s with
        {
            Subcontracting = _lines.Known(terms, quote, line),
            FurtherTiersByConsent = _lines.KnownOrNot(furtherTiersByConsent, quote, line),
        });

    /// <summary>Whether it demands a yearly on-site inspection.</summary>
    public ClauseSetBuilder YearlyInspection(bool yearly, string quote = "毎年度の立入り調査", int? line = null) =>
        With(s => s with { YearlyInspection = _lines.Known(yearly, quote, line) });
}
