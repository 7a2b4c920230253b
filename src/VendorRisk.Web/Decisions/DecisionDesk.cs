using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Snapshots;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Decisions;

/// <summary>Records decisions. What could not be judged completely cannot be approved.</summary>
internal sealed class DecisionDesk(IEngagementBook book, IAssessor assessor, IFactsSnapshot snapshot, JapanClock clock, IStringLocalizer<Texts> texts)
{
    /// <summary>The decisions so far; null when there is no such engagement.</summary>
    public async Task<DecisionsView?> FindAsync(string id, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) && await book.FindAsync(key, cancellation) is { } engagement
            ? new DecisionsView([.. (await book.DecisionsAsync(key, cancellation)).Reverse()], engagement.Revision, engagement.Current.Number)
            : null;

    /// <returns>Why it was not recorded, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> RecordAsync(string id, long revision, DecisionForm form, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key))
        {
            return [texts["NotFound.Body"]];
        }

        List<string> problems = [];
        bool dated = DateEntry.TryRead(form.MeetingDate, out DateOnly meeting);
        if (!dated && form.MeetingDate.Length > 0)
        {
            problems.Add(texts["Check.BadDate", form.MeetingDate]);
        }

        if (form.Outcome is DecisionOutcome.Approved or DecisionOutcome.ApprovedWithConditions && await FaultAsync(key, form.Version, cancellation) is { } fault)
        {
            problems.Add(fault);
        }

        ChangeOrigin context = new(form.CommandId, form.Who.Trim(), form.Why.Trim());
        RecordDecision command = new(key, revision, form.Version, form.Outcome, meeting, form.Conditions, context);
        if (problems.Count > 0)
        {
            // The other problems of the form are said in the same breath; a command that must not be stored is never sent.
            return [.. problems.Concat(command.Problems(clock.Today).Where(problem => dated || form.MeetingDate.Length == 0 || problem.Field != "meetingDate").Select(problem => problem.Message))];
        }

        return await book.RecordDecisionAsync(command, cancellation) switch
        {
            ChangeResult.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message)],
            ChangeResult.Conflict conflict => [texts["Decision.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
            _ => [],
        };
    }

    private async Task<string?> FaultAsync(EngagementId id, int version, CancellationToken cancellation)
    {
        if (await book.FindVersionAsync(id, version, cancellation) is not { } decided || await book.FindAsync(id, cancellation) is not { } engagement)
        {
            return null;
        }

        EngagementFacts facts = await snapshot.TakeAsync(decided.Facts, engagement, cancellation);
        Assessment assessment = await Task.Run(() => assessor.Assess(facts, clock.Today), cancellation);
        EngagementRow row = AssessmentViews.Row(id.ToString(), facts, assessment, engagement.Sample, texts["List.Untitled"]);
        return row.Complete ? null : texts["Decision.Incomplete", version, string.Join("、", AssessmentViews.Detail(row, facts, assessment, next: null).Faults)].Value;
    }
}
