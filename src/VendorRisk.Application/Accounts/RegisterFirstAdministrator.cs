using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Makes the first administrator of an installation, by a key that only whoever starts the program sees.</summary>
public sealed class RegisterFirstAdministrator(IPeople people)
{
    /// <returns>A key that is good once, for 24 hours; null when there is an administrator.</returns>
    public Task<string?> NewKeyAsync(CancellationToken cancellation = default) => people.NewFirstKeyAsync(cancellation);

    /// <summary>Registers the administrator, in the administrator's own name.</summary>
    public Task<Outcome<SavedPerson>> RunAsync(string key, NewPerson person, Guid command, string why, CancellationToken cancellation = default) =>
        Changes.PeopleChanges.OfAsync(people.AddFirstAsync(key, person, new ChangeOrigin(command, person.Name, why), cancellation));
}
