using System.Collections.Concurrent;
using System.Security.Claims;
using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>How long a sign-in lasts, and whether it still stands.</summary>
internal sealed class Sessions(IPeople people, JapanClock clock, TimeProvider time, SignInSettings settings)
{
    /// <summary>Without a request for so long one signs in again.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>After so long one signs in again in any case: a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, DateTimeOffset> ended = new(StringComparer.Ordinal);

    public ClaimsPrincipal Begin(Person person, ExternalWay way = ExternalWay.None) => PersonClaims.Of(person, clock.Today, time.GetUtcNow(), Guid.NewGuid().ToString("N"), way);

    /// <summary>Ends a session on this node: its cookie is worth nothing any more, and its open pages end.</summary>
    public void End(ClaimsPrincipal user)
    {
        DateTimeOffset now = time.GetUtcNow();
        foreach (string old in ended.Where(session => now - session.Value > Longest).Select(session => session.Key))
        {
            ended.TryRemove(old, out _);
        }

        ended[PersonClaims.SessionOf(user)] = now;
    }

    /// <returns>The person as of now; null when the session is over: signed out everywhere, disabled, other posts, too old, come by a way that is no longer set.</returns>
    public async Task<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        PersonClaims.IdOf(user) is { } id
        && time.GetUtcNow() - PersonClaims.SinceOf(user) < Longest
        && await people.FindAsync(id, cancellation) is { Disabled: false } person
        && person.Stamp == PersonClaims.StampOf(user)
        && !ended.ContainsKey(PersonClaims.SessionOf(user))
        && (PersonClaims.WayOf(user) is var way && (way == ExternalWay.None || way == settings.Way))
            ? PersonClaims.Of(person, clock.Today, PersonClaims.SinceOf(user), PersonClaims.SessionOf(user), way)
            : null;
}
