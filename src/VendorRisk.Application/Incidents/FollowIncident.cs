using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>What the oversight does about an incident: what is known of it, reports, questions and answers, closing it with its lessons.</summary>
public sealed class FollowIncident(IIncidentBook book, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.OverseeVendors;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedIncident>> RunAsync(Actor actor, IncidentFollowing request, CancellationToken cancellation = default) => access.RunAsync(
        actor, Needs, async () => IncidentChanges.Of(await book.ChangeAsync(request.Change, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
