using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.People;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Proposals;

/// <summary>What the panels about proposals ask for.</summary>
internal sealed class ProposalDesk(IProposals proposals, AnswerApproval approval, AnswerPurge purge, AnswerRuleChange ruleChange, CurrentActor actor)
{
    /// <summary>Those that wait and that the person may see.</summary>
    /// <param name="kinds">Only of these kinds.</param>
    /// <param name="subjects">Only about these; null: about all.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ImmutableArray<Proposal>> ListAsync(IReadOnlyCollection<TwoPeopleFor> kinds, IReadOnlyCollection<string>? subjects, CancellationToken cancellation) =>
    [
        .. (await proposals.ListOpenAsync(cancellation)).Where(proposal =>
            kinds.Any(kind => kind.ToString() == proposal.Kind && actor.Actor.May(kind is TwoPeopleFor.Approvals or TwoPeopleFor.Purges ? Right.ReadPapers : Right.ReadSystem))
            && (subjects is null || subjects.Contains(proposal.Subject))),
    ];

    /// <summary>Whether the person has the right that the change takes.</summary>
    public bool MayAnswer(Proposal proposal) => actor.Actor.May(IsApproval(proposal) ? AnswerApproval.Needs : IsPurge(proposal) ? AnswerPurge.Needs : AnswerRuleChange.Needs);

    /// <summary>Whether the person proposed it, and so cannot confirm it.</summary>
    public bool IsOwn(Proposal proposal) => actor.Actor.Account == proposal.Account;

    /// <summary>Where what it is about can be looked at before it is answered; null where the page shows it already.</summary>
    public static string? AddressOf(Proposal proposal) => IsApproval(proposal) ? $"/engagements/{proposal.Subject}?tab=decisions" : IsPurge(proposal) ? $"/engagements/{proposal.Subject}?tab=versions" : null;

    /// <summary>Confirms or refuses one. What is wrong is listed.</summary>
    public async Task<ImmutableArray<string>> AnswerAsync(Proposal proposal, bool confirm, string why, CancellationToken cancellation)
    {
        ProposalAnswer answer = new(proposal.Id, confirm, why);
        Outcome<Guid> outcome = IsApproval(proposal) ? await approval.RunAsync(actor.Actor, answer, cancellation)
            : IsPurge(proposal) ? await purge.RunAsync(actor.Actor, answer, cancellation)
            : await ruleChange.RunAsync(actor.Actor, answer, cancellation);
        return outcome is Outcome<Guid>.Rejected rejected ? [.. rejected.Problems.Select(problem => problem.Message)] : [];
    }

    private static bool IsPurge(Proposal proposal) => proposal.Kind == nameof(TwoPeopleFor.Purges);

    private static bool IsApproval(Proposal proposal) => proposal.Kind == nameof(TwoPeopleFor.Approvals);
}
