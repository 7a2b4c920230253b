using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using VendorRisk.Application;
using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>A person who signed in, as claims: the cookie carries who it is and since when; what the person may do is looked up anew with each request.</summary>
internal static class PersonClaims
{
    public const string Scheme = "VendorRisk";

    /// <summary>One for each right, with its name.</summary>
    public const string Right = "right";

    private const string Limit = "limit";
    private const string Stamp = "stamp";
    private const string Since = "since";
    private const string Session = "session";
    private const string Sample = "sample";
    private const string MustChange = "must-change";

    private static readonly Actor Nobody = Actor.Person(Guid.Empty, "（サインインしていない人）", ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    /// <param name="person">The person.</param>
    /// <param name="today">Japan's day: posts begin and end by it.</param>
    /// <param name="since">When the person signed in.</param>
    /// <param name="session">What this sign-in is known by.</param>
    public static ClaimsPrincipal Of(Person person, DateOnly today, DateTimeOffset since, string session)
    {
        ClaimsIdentity identity = new(Scheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, person.Name));
        identity.AddClaim(new Claim(Stamp, person.Stamp));
        identity.AddClaim(new Claim(Since, since.ToString("O", CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(Session, session));
        Mark(Sample, person.Sample);
        Mark(MustChange, person.MustChangePassword);

        // A password that somebody else chose proves nobody: it opens the own account and nothing besides.
        foreach ((string right, ImmutableArray<string> departments) in RoleRights.Of(person.MustChangePassword ? [] : person.PostsOn(today)))
        {
            identity.AddClaim(new Claim(Right, right));
            identity.AddClaims(departments.Select(department => new Claim(Limit, $"{right}:{department}")));
        }

        return new ClaimsPrincipal(identity);

        void Mark(string name, bool holds)
        {
            if (holds)
            {
                identity.AddClaim(new Claim(name, "true"));
            }
        }
    }

    /// <summary>Who acts; one who may do nothing where nobody signed in.</summary>
    public static Actor ActorOf(ClaimsPrincipal user) => IdOf(user) is { } id
        ? Actor.Person(id, user.Identity?.Name ?? "", GrantsOf(user))
        : Nobody;

    public static Guid? IdOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out Guid id) ? id : null;

    public static string? StampOf(ClaimsPrincipal user) => user.FindFirstValue(Stamp);

    public static string SessionOf(ClaimsPrincipal user) => user.FindFirstValue(Session) ?? "";

    public static DateTimeOffset SinceOf(ClaimsPrincipal user) =>
        DateTimeOffset.TryParseExact(user.FindFirstValue(Since), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset since) ? since : DateTimeOffset.MinValue;

    /// <summary>Whether it is one of the sample people.</summary>
    public static bool IsSample(ClaimsPrincipal user) => user.HasClaim(Sample, "true");

    /// <summary>Whether the password was given by somebody else and has to be changed first.</summary>
    public static bool MustChangePassword(ClaimsPrincipal user) => user.HasClaim(MustChange, "true");

    /// <summary>Whether both are the same person with the same rights.</summary>
    public static bool AreSame(ClaimsPrincipal one, ClaimsPrincipal other) =>
        (IdOf(one), StampOf(one)) == (IdOf(other), StampOf(other)) && RightsOf(one).SetEquals(RightsOf(other));

    private static HashSet<string> RightsOf(ClaimsPrincipal user) => [.. user.Claims.Where(claim => claim.Type is Right or Limit).Select(claim => claim.Value)];

    private static ImmutableDictionary<string, ImmutableArray<string>> GrantsOf(ClaimsPrincipal user) => user.FindAll(Right).ToImmutableDictionary(
        right => right.Value,
        right => user.FindAll(Limit).Where(limit => limit.Value.StartsWith(right.Value + ":", StringComparison.Ordinal)).Select(limit => limit.Value[(right.Value.Length + 1)..]).ToImmutableArray(),
        StringComparer.Ordinal);
}
