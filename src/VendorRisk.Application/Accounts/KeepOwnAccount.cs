using System.Collections.Immutable;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>What everybody may do with the own account, and with no other.</summary>
public sealed class KeepOwnAccount(IPeople people)
{
    /// <summary>Changes the password.</summary>
    /// <param name="person">Who is signed in.</param>
    /// <param name="current">The password until now.</param>
    /// <param name="chosen">The password from now on.</param>
    /// <param name="why">What the log says.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task<Outcome<SavedPerson>> ChangePasswordAsync(Person person, string current, string chosen, string why, CancellationToken cancellation = default) =>
        Changes.PeopleChanges.OfAsync(people.ChangePasswordAsync(person.Id, current, chosen, Origin(person, why), cancellation));

    /// <summary>A new key for an authenticator app, and the address that opens the app.</summary>
    public Task<(string Key, string Uri)> NewCodeAsync(Person person, CancellationToken cancellation = default) => people.NewCodeAsync(person.Id, cancellation);

    /// <summary>Has a code asked for from now on.</summary>
    /// <returns>The recovery codes; null when the code is wrong.</returns>
    public Task<ImmutableArray<string>?> TurnCodeOnAsync(Person person, string code, string why, CancellationToken cancellation = default) =>
        people.TurnCodeOnAsync(person.Id, code, Origin(person, why), cancellation);

    /// <summary>Makes a token with which a program acts in this person's name.</summary>
    /// <returns>What came of it, and the secret, which is shown once.</returns>
    public async Task<(Outcome<SavedPerson> Outcome, string? Secret)> AddTokenAsync(Person person, NewToken token, string why, CancellationToken cancellation = default)
    {
        (PeopleChange change, string? secret) = await people.AddTokenAsync(person.Id, token, Origin(person, why), cancellation);
        return (await Changes.PeopleChanges.OfAsync(Task.FromResult(change)), secret);
    }

    /// <summary>Ends a token for good.</summary>
    public Task<Outcome<SavedPerson>> EndTokenAsync(Person person, Guid token, string why, CancellationToken cancellation = default) =>
        Changes.PeopleChanges.OfAsync(people.EndTokenAsync(person.Id, token, Origin(person, why), cancellation));

    private static ChangeOrigin Origin(Person person, string why) => new(Guid.NewGuid(), person.Name, why);
}
