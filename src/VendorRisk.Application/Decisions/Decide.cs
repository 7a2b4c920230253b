using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Records what a meeting decided. What could not be judged completely cannot be approved.</summary>
public sealed class Decide(IEngagementBook book, Judge judge, JapanClock clock, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordDecisions;

    /// <summary>Records the decision in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, DecisionToRecord request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => DecideAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> DecideAsync(Actor actor, DecisionToRecord request, CancellationToken cancellation)
    {
        RecordDecision command = new(
            request.Engagement, request.ExpectedRevision, request.Version, request.Outcome, request.MeetingDate ?? default, request.Conditions,
            actor.Does(request.CommandId, request.Why.Trim()));
        if (await IncompleteAsync(request, cancellation) is { } incomplete)
        {
            // The other problems are said in the same breath; a command that must not be stored is never sent.
            return new Outcome<SavedEngagement>.Rejected([incomplete, .. command.Problems(clock.Today)]);
        }

        return EngagementChanges.Of(await book.RecordDecisionAsync(command, cancellation));
    }

    // A repeated command answers as the first did, whatever the rules in force say of the version by now.
    private async Task<Problem?> IncompleteAsync(DecisionToRecord request, CancellationToken cancellation)
    {
        if (request.Outcome is not (DecisionOutcome.Approved or DecisionOutcome.ApprovedWithConditions)
            || await book.FindByCommandAsync(request.CommandId, cancellation) is not null
            || await judge.VersionAsync(request.Engagement, request.Version, cancellation) is not { Assessment: { Complete: false } assessment })
        {
            return null;
        }

        string faults = string.Join("、", assessment.Faults.Select(fault => $"{fault.Rule ?? fault.Pack}: {fault.Message}"));
        return new Problem(
            "decision.incomplete",
            "outcome",
            $"評価が完了していないため、第{request.Version}版の承認は記録できません（{faults}）。評価を完了させてから、もう一度記録してください。差戻しと取下げは記録できます。");
    }
}
