using System.Collections.Immutable;
using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Application.Decisions;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Records what a meeting decided. What could not be judged completely cannot be approved; an approval waits for a second person where the policy says so.</summary>
public sealed class Decide(IEngagementBook book, Judge judge, JapanClock clock, SecondPerson second, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordDecisions;

    /// <summary>Records the decision in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, DecisionToRecord request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => DecideAsync(actor, request, cancellation), cancellation);

    /// <summary>Records it whoever confirmed it.</summary>
    internal async Task<Outcome<SavedEngagement>> RecordAsync(Actor actor, DecisionToRecord request, CancellationToken cancellation)
    {
        RecordDecision command = Command(actor, request);
        if (await IncompleteAsync(request, cancellation) is { } incomplete)
        {
            // The other problems are said in the same breath; a command that must not be stored is never sent.
            return new Outcome<SavedEngagement>.Rejected([incomplete, .. command.Problems(clock.Today)]);
        }

        // What it rests on is named while it is recorded: later judgements stand beside it.
        DecisionBasis? basis = DecisionBases.Of(await judge.OnRecordAsync(request.Engagement, request.Version, cancellation));
        return EngagementChanges.Of(await book.RecordDecisionAsync(command with { Basis = basis }, cancellation));
    }

    private async Task<Outcome<SavedEngagement>> DecideAsync(Actor actor, DecisionToRecord request, CancellationToken cancellation)
    {
        if (!Approves(request) || await book.FindByCommandAsync(request.CommandId, cancellation) is not null || !await second.IsNeededAsync(actor, TwoPeopleFor.Approvals, cancellation))
        {
            return await RecordAsync(actor, request, cancellation);
        }

        // What is wrong is said to who proposes it, not first to who confirms.
        ImmutableArray<Problem> problems = [.. await IncompleteAsync(request, cancellation) is { } incomplete ? [incomplete] : ImmutableArray<Problem>.Empty, .. Command(actor, request).Problems(clock.Today)];
        if (!problems.IsEmpty)
        {
            return new Outcome<SavedEngagement>.Rejected(problems);
        }

        // What could not be stored now is not put before anybody.
        if (await book.FindAsync(request.Engagement, cancellation) is not { } engagement)
        {
            return new Outcome<SavedEngagement>.Rejected([new Problem("id.unknown", "id", "この委託案件はありません。削除された可能性があります。一覧から選び直してください。")]);
        }

        if (engagement.Revision != request.ExpectedRevision)
        {
            AuditEntry last = (await book.HistoryAsync(request.Engagement, cancellation))[^1];
            return new Outcome<SavedEngagement>.Conflict(last.Who, last.At);
        }

        return await second.ProposeAsync<SavedEngagement>(
            actor,
            TwoPeopleFor.Approvals,
            request.CommandId,
            request.Engagement.ToString(),
            Words(engagement, request),
            request.Why,
            request,
            cancellation);
    }

    // All that is confirmed: the second person sees nothing else of it.
    private static string Words(Engagement engagement, DecisionToRecord request)
    {
        string title = engagement.Current.Facts.Title is { IsKnown: true, Value: { } named } ? named : "委託案件";
        string outcome = request.Outcome == DecisionOutcome.Approved ? "承認" : "条件付き承認";
        string corrects = request.Corrects is { } number ? $"。決定 {number} の訂正" : "";
        string words = request.Conditions.Trim() is { Length: > 0 } conditions ? $"。{conditions}" : "";
        string asked = string.Concat(request.Asked.Select((one, index) => $"。条件{index + 1}：{one.Text}（{one.Owner}{(one.Due is { } due ? $"、期限 {Wareki.Show(due)}" : "")}）"));
        return $"「{title}」第{request.Version}版の{outcome}（会議の日 {Wareki.Show(request.MeetingDate!.Value)}）{corrects}{words}{asked}";
    }

    private static bool Approves(DecisionToRecord request) => request.Outcome is DecisionOutcome.Approved or DecisionOutcome.ApprovedWithConditions;

    private static RecordDecision Command(Actor actor, DecisionToRecord request) => new(
        request.Engagement, request.ExpectedRevision, request.Version, request.Outcome, request.MeetingDate ?? default, request.Conditions,
        actor.Does(request.CommandId, request.Why.Trim()))
    {
        Meeting = request.Meeting,
        Corrects = request.Corrects,
        Asked = request.Asked,
    };

    // A repeated command answers as the first did, whatever the rules in force say of the version by now.
    private async Task<Problem?> IncompleteAsync(DecisionToRecord request, CancellationToken cancellation)
    {
        if (!Approves(request)
            || await book.FindByCommandAsync(request.CommandId, cancellation) is not null
            || await judge.VersionAsync(request.Engagement, request.Version, cancellation) is not { Assessment: { Complete: false } assessment })
        {
            return null;
        }

        string faults = string.Join("、", assessment.Faults.Select(fault => fault.InWords()));
        return new Problem(
            "decision.incomplete",
            "outcome",
            $"評価が完了していないため、第{request.Version}版の承認は記録できません（{faults}）。評価を完了させてから、もう一度記録してください。差戻し、報告了承、取下げは記録できます。");
    }
}
