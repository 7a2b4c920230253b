using VendorRisk.Application.Changes;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Sets a person's name and posts. Whoever is signed in with others is asked to sign in again.</summary>
public sealed class ChangePosts(IPeople people, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManagePeople;

    /// <summary>Sets them in the actor's name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(Actor actor, PostsToHold request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PeopleChanges.OfAsync(people.ChangePostsAsync(request.Person, request.ExpectedRevision, request.Name, request.Posts, actor.Does(request.CommandId, request.Why.Trim()), cancellation)), cancellation);
}
