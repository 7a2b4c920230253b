using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Meetings;

/// <summary>What a meeting's agenda asks for, and its decisions.</summary>
internal sealed class AgendaDesk(
    IMeetingBook meetings, IEngagementBook book, IPortfolio portfolio, IAssessmentBook assessments, Decide decide, CurrentActor actor,
    IStringLocalizer<MeetingTexts> texts, IStringLocalizer<DateTexts> dates, IStringLocalizer<Texts> shared)
{
    private const int Foremost = 3;

    /// <summary>The meeting with its agenda; null when there is none of this id.</summary>
    public async Task<MeetingView?> FindAsync(string id, CancellationToken cancellation)
    {
        if (!MeetingId.TryParse(id, out MeetingId key) || await meetings.FindAsync(key, cancellation) is not { } meeting)
        {
            return null;
        }

        ImmutableArray<EngagementId> ids = [.. meeting.Agenda.Select(item => item.Engagement)];
        Dictionary<EngagementId, PortfolioEntry> entries = ids.IsEmpty ? [] : (await portfolio.ListAsync(new PortfolioQuery { Only = ids, Take = ids.Length }, cancellation)).Rows.ToDictionary(row => row.Id);
        Dictionary<EngagementId, DecisionRecord> decided = (await meetings.DecisionsAsync(key, cancellation)).ToDictionary(decision => decision.Engagement, decision => decision.Decision);
        ILookup<EngagementId, ConditionRecord> conditions = (await book.ListConditionsAsync(ids, cancellation)).ToLookup(condition => condition.Engagement);
        ImmutableArray<AgendaLine>.Builder lines = ImmutableArray.CreateBuilder<AgendaLine>();
        foreach (AgendaItem item in meeting.Agenda)
        {
            PortfolioEntry? entry = entries.GetValueOrDefault(item.Engagement);
            DecisionRecord? decision = decided.GetValueOrDefault(item.Engagement);
            Assessment? assessment = (await assessments.NewestAsync(item.Engagement, item.Version, cancellation))?.Assessment;
            lines.Add(new AgendaLine
            {
                Item = item,
                Title = entry?.Title ?? shared["List.Untitled"],
                Department = entry?.Department ?? "",
                Grade = assessment?.Grade.ToString(),
                Complete = assessment?.Complete ?? false,
                Foremost = assessment is null ? [] : [.. assessment.Foremost(Foremost).Select(finding => new AgendaFinding(finding.Rule, finding.Severity, RiskNames.Of(finding.Message)))],
                Newest = entry?.Version ?? item.Version,
                Revision = await book.RevisionAsync(item.Engagement, cancellation) ?? 0,
                Decision = decision,
                Conditions = decision is null ? [] : [.. conditions[item.Engagement].Where(condition => condition.Decision == decision.Number)],
                Reopened = entry?.Reopened ?? [],
            });
        }

        return new MeetingView(meeting, lines.ToImmutable());
    }

    /// <summary>Records the decision on one item.</summary>
    /// <returns>Why it was not recorded, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> DecideAsync(Meeting meeting, AgendaLine line, DecisionEntry entry, CancellationToken cancellation)
    {
        if (entry.Outcome is not { } outcome)
        {
            return [texts["Meeting.NoOutcome"]];
        }

        ImmutableArray<string> unreadable =
        [
            .. entry.Conditions.Where(condition => condition.Due.Trim().Length > 0 && !DateEntry.TryRead(condition.Due, out _))
                .Select(condition => DateWords.Problem(texts["Condition.Due"], condition.Due, dates)!),
        ];
        if (!unreadable.IsEmpty)
        {
            return unreadable;
        }

        string why = entry.Corrects is null ? texts["Meeting.Why.Decide", meeting.Title] : texts["Meeting.Why.CorrectDecision", meeting.Title];
        DecisionToRecord request = new(entry.CommandId, why, line.Item.Engagement, line.Revision, line.Item.Version, outcome, meeting.Date, entry.Words)
        {
            Meeting = meeting.Id,
            Corrects = entry.Corrects,
            Asked = [.. entry.Conditions.Select(condition => Asked(condition, line))],
        };
        return await decide.RunAsync(actor.Actor, request, cancellation) switch
        {
            Outcome<SavedEngagement>.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message)],
            Outcome<SavedEngagement>.Conflict conflict => [texts["Meeting.ItemConflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
            _ => [],
        };
    }

    private static NewCondition Asked(ConditionEntry entry, AgendaLine line) =>
        new(entry.Text, entry.Owner, DateEntry.TryRead(entry.Due, out DateOnly due) ? due : null)
        {
            Rule = entry.Rule.Length == 0 ? null : entry.Rule,
            Finding = line.Foremost.FirstOrDefault(finding => finding.Rule == entry.Rule)?.Message,
            Reason = entry.Reason,
            CostTalk = entry.CostTalk,
        };
}
