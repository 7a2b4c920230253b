using VendorRisk.Application.Changes;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Lets a person who lost the authenticator app sign in with the password alone again.</summary>
public sealed class TurnCodeOff(IPeople people, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManagePeople;

    /// <summary>Turns it off in the actor's name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(Actor actor, PersonChange request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PeopleChanges.OfAsync(people.TurnCodeOffAsync(request.Person, request.ExpectedRevision, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
