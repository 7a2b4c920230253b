using VendorRisk.Application.Changes;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Ends the use of an account, with every session; what its person did stays on record.</summary>
public sealed class DisablePerson(IPeople people, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManagePeople;

    /// <summary>Disables it in the actor's name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(Actor actor, PersonChange request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PeopleChanges.OfAsync(people.DisableAsync(request.Person, request.ExpectedRevision, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
