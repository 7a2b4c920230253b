using VendorRisk.Application.Changes;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Lets a disabled account be used again.</summary>
public sealed class EnablePerson(IPeople people, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManagePeople;

    /// <summary>Enables it in the actor's name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(Actor actor, PersonChange request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PeopleChanges.OfAsync(people.EnableAsync(request.Person, request.ExpectedRevision, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
