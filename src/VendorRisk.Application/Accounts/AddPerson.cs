using VendorRisk.Application.Changes;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Makes an account for a person of the office, with a first password that is changed at the first sign-in.</summary>
public sealed class AddPerson(IPeople people, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManagePeople;

    /// <summary>Adds it in the actor's name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(Actor actor, PersonToAdd request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PeopleChanges.OfAsync(people.AddAsync(request.Person, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
