using VendorRisk.Application.Changes;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Gives a person who forgot the password a new one, which is changed at the next sign-in; also ends a lock.</summary>
public sealed class ResetPassword(IPeople people, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManagePeople;

    /// <summary>Sets it in the actor's name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(Actor actor, PasswordToSet request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PeopleChanges.OfAsync(people.SetPasswordAsync(request.Person, request.ExpectedRevision, request.Password, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
