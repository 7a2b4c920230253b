using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>The reading's half of the report: what the paper says.</summary>
internal static class PaperProjection
{
    public static PaperSummary Paper(EngagementFacts facts, PaperKind kind) => new(
        KindWords.Published(kind),
        Text(facts.Title),
        Text(facts.Department),
        [.. facts.LegalBasis.Where(b => b.Provision.IsKnown).Select(b => b.Provision.Value!)],
        Number(facts.People.Count),
        Number(facts.People.Households),
        [.. facts.Attachments.Where(a => a.Present.Is(false) && a.Name.IsKnown).Select(a => a.Name.Value!)]);

    public static ImmutableArray<SheetSummary> Sheets(EngagementFacts facts) =>
        [.. facts.Sheets.Select(Sheet)];

    public static ImmutableArray<LinkSummary> Chain(EngagementFacts facts)
    {
        Dictionary<string, ChainLink> byId = facts.Chain.ToDictionary(l => l.Id, StringComparer.Ordinal);
        return [.. facts.Chain.Select(l => Link(l, l.ParentId is null ? null : byId.GetValueOrDefault(l.ParentId)))];
    }

    public static ImmutableArray<ChecklistRow> Checklist(EngagementFacts facts) =>
        [.. facts.Checklist.Select(a => new ChecklistRow(
            SideWord(a.Side), a.Control, AnswerWord(a.Answer), Text(a.Reason)))];

    /// <param name="facts">The paper's facts.</param>
    /// <param name="lacking">What each set lacks, where clauses stand alone; empty for any other paper.</param>
    public static ImmutableArray<ClauseSetSummary> ClauseSets(EngagementFacts facts, ImmutableArray<ClauseLack> lacking) =>
        [.. facts.ClauseSets.Select((s, index) => new ClauseSetSummary(
            Text(s.Party),
            s.Clauses.Length,
            s.Clauses
                .SelectMany(c => c.Topics.Select(t => (Topic: ClauseTopicNames.Of(t), c.Number)))
                .GroupBy(p => p.Topic, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(g => g.Key, g => g.Select(p => p.Number).Distinct().Order().ToImmutableArray(), StringComparer.Ordinal),
            index < lacking.Length ? [.. lacking[index].Topics.Select(ClauseTopicNames.Of)] : [],
            index < lacking.Length ? [.. lacking[index].Remarks.Select(l => l.Ja)] : []))];

    public static ImmutableArray<NotReadLine> NotRead(PaperReading reading) =>
        [.. reading.NotRead.Select(l => new NotReadLine(l.Line, l.Text))];

    private static SheetSummary Sheet(SheetFacts s) => new(
        s.Kind,
        Text(s.Title),
        s.Title.Source?.Line,
        Text(s.Counterparty),
        Number(s.Tier),
        new TermSummary(Date(s.Term.Start), Date(s.Term.End), s.Term.Rollover.Is(true)),
        s.Handling.Start.IsKnown || s.Handling.End.IsKnown ? new HandlingSummary(Date(s.Handling.Start), Date(s.Handling.End)) : null,
        [.. s.Items.Where(i => i.Name.IsKnown).Select(i => i.Name.Value!)],
        Text(s.ItemsByReference),
        [.. s.Media.Where(m => m.Name.IsKnown).Select(MediumWords)],
        [.. s.Work.Where(w => w.Text.IsKnown).Select(w => w.Text.Value!)]);

    private static LinkSummary Link(ChainLink link, ChainLink? parent) => new(
        Text(link.Name),
        link.Tier,
        parent is null ? null : Text(parent.Name),
        link.Undecided.Is(true),
        [.. link.Certifications.Select(c => new CertificationSummary(Text(c.Scheme), Text(c.Edition), Text(c.Stated)))],
        [.. link.Conditions.Select(c => c.AnyOf)],
        [.. link.CloudServices.Where(c => c.Name.IsKnown).Select(c => c.Name.Value!)]);

    /// <summary>Forms list paper and 電磁的媒体; what lies in the latter's brackets is read as media of their own.</summary>
    private static string MediumWords(Medium medium) =>
        medium.Kind is MediumKind.Paper or MediumKind.Other || medium.Name.Value!.Contains("電磁的", StringComparison.Ordinal)
            ? medium.Name.Value!
            : $"電磁的媒体（{medium.Name.Value}）";

    private static string SideWord(Side side) => side switch
    {
        Side.Ward => "ward",
        Side.Contractor => "contractor",
        _ => "subcontractor",
    };

    private static string AnswerWord(Fact<ChecklistMark> answer) =>
        !answer.IsKnown ? "blank" : answer.Value switch
        {
            ChecklistMark.Yes => "yes",
            ChecklistMark.Undone => "undone",
            ChecklistMark.Partial => "partial",
            _ => "no",
        };

    private static string? Text(Fact<string> fact) => fact.IsKnown ? fact.Value : null;

    private static int? Number(Fact<int> fact) => fact.IsKnown ? fact.Value : null;

    private static DateOnly? Date(Fact<DateOnly> fact) => fact.IsKnown ? fact.Value : null;
}
