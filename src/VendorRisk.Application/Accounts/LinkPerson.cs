using VendorRisk.Application.Changes;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Says by which name the office's proxy or identity provider knows a person. Whoever is signed in with the account is asked to sign in again.</summary>
public sealed class LinkPerson(IPeople people, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManagePeople;

    /// <summary>Sets it in the actor's name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(Actor actor, PersonToLink request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PeopleChanges.OfAsync(people.LinkAsync(request.Person, request.ExpectedRevision, request.ExternalName, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
