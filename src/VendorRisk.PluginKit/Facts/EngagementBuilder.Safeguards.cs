using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit;

public sealed partial class EngagementBuilder
{
    /// <summary>A free-text safeguard and the controls it covers. The section follows the first control; technical only for SY controls.</summary>
    public EngagementBuilder WithSafeguard(
        Side side, string text, ImmutableArray<string> controls, Frequency? frequency = null, int sheet = 0, string? linkId = "1", int number = 0,
        int confidence = 1000, int? line = null) => With(f => f with
    {
        Safeguards = f.Safeguards.Add(new Safeguard
        {
            Side = side,
            Sheet = sheet,
            LinkId = linkId,
            Section = controls is [var first, ..] && first.StartsWith("SY-", StringComparison.Ordinal) ? SafeguardSection.Technical : SafeguardSection.Operational,
            Number = number,
            Text = _lines.Text(text, line),
            Controls = [.. controls.Select(c => _lines.Known(c, text, line) with { Confidence = confidence })],
            Frequency = _lines.KnownOrNot(frequency, text, line),
        }),
    });

    /// <summary>The whole printed checklist of one side: every control ○ except what <paramref name="answers"/> changes.</summary>
    public EngagementBuilder WithChecklist(Side side, Action<ChecklistBuilder>? answers = null)
    {
        ChecklistBuilder builder = new(_lines, side);
        answers?.Invoke(builder);
        return With(f => f with { Checklist = f.Checklist.AddRange(builder.Build()) });
    }

    /// <summary>Whether the paper says that special clauses are part of the contract.</summary>
    public EngagementBuilder ClausesCited(bool cited, string quote = "特記事項を付す", int? line = null) =>
        With(f => f with { ClausesCited = _lines.Known(cited, quote, line) });

    /// <summary>An attached set of special clauses.</summary>
    public EngagementBuilder WithClauseSet(string party, int tier, Action<ClauseSetBuilder>? clauses = null, string? label = null)
    {
        ClauseSetBuilder builder = new(_lines, party, tier, label);
        clauses?.Invoke(builder);
        return With(f => f with { ClauseSets = f.ClauseSets.Add(builder.Build()) });
    }

    /// <summary>A reference from the paper to a numbered clause; <paramref name="number"/> null for the whole set.</summary>
    public EngagementBuilder WithClauseReference(
        string? setLabel, int? number, ClauseTopic? citedFor = null, string? linkId = null, Side side = Side.Contractor, string quote = "特記事項第１項", int? line = null) =>
        With(f => f with
        {
            ClauseReferences = f.ClauseReferences.Add(new ClauseReference
            {
                SetLabel = setLabel is null ? new Fact<string>() : _lines.Known(setLabel, quote, line),
                Number = number is { } n ? _lines.Known(n, quote, line) : Fact.NotApplicable<int>("特記事項全体"),
                CitedFor = _lines.KnownOrNot(citedFor, quote, line),
                LinkId = linkId,
                Side = side,
            }),
        });
}
