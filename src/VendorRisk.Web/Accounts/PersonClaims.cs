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
    private const string Way = "way";
    private const string ExternalName = "external-name";

    /// <summary>The key of the token that a program came in with.</summary>
    public const string Token = "token";

    /// <summary>A scope of that token.</summary>
    public const string Scope = "scope";

    /// <summary>What the logs of the modules take as a name.</summary>
    private const int LongestName = 100;

    private static readonly Actor Nobody = Actor.Person(Guid.Empty, "（サインインしていない人）", ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    /// <param name="person">The person.</param>
    /// <param name="today">Japan's day: posts begin and end by it.</param>
    /// <param name="since">When the person signed in.</param>
    /// <param name="session">What this sign-in is known by.</param>
    /// <param name="way">By which way from outside they came.</param>
    public static ClaimsPrincipal Of(Person person, DateOnly today, DateTimeOffset since, string session, ExternalWay way = ExternalWay.None)
    {
        // A password that somebody else chose proves nobody; whoever came without it is not asked to change it.
        bool mustChange = person.MustChangePassword && way == ExternalWay.None;
        ClaimsIdentity identity = Known(Scheme, person, person.Name);
        identity.AddClaim(new Claim(Stamp, person.Stamp));
        identity.AddClaim(new Claim(Since, since.ToString("O", CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(Session, session));
        Mark(Sample, person.Sample);
        Mark(MustChange, mustChange);
        if (way != ExternalWay.None)
        {
            identity.AddClaim(new Claim(Way, way.ToString()));
            identity.AddClaim(new Claim(ExternalName, person.ExternalName ?? ""));
        }

        Grant(identity, GrantsOf(person, mustChange, today));
        return new ClaimsPrincipal(identity);

        void Mark(string name, bool holds)
        {
            if (holds)
            {
                identity.AddClaim(new Claim(name, "true"));
            }
        }
    }

    /// <summary>A program that came in with a token: its owner as of now, within the token's scopes. What it does is recorded under both names.</summary>
    /// <param name="use">The token and its owner.</param>
    /// <param name="scheme">The scheme by which it came in.</param>
    /// <param name="today">Japan's day.</param>
    public static ClaimsPrincipal Of(TokenUse use, string scheme, DateOnly today)
    {
        string token = $"（トークン「{use.Token.Name}」）";
        string owner = use.Person.Name.Length + token.Length <= LongestName ? use.Person.Name : use.Person.Name[..(LongestName - token.Length)];
        ClaimsIdentity identity = Known(scheme, use.Person, owner + token);
        identity.AddClaim(new Claim(Token, use.Token.Id.ToString()));
        identity.AddClaims(use.Token.Scopes.Select(scope => new Claim(Scope, scope.ToString())));
        Grant(identity, ScopeRights.Within(GrantsOf(use.Person, use.Person.MustChangePassword, today), use.Token.Scopes));
        return new ClaimsPrincipal(identity);
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

    /// <summary>By which way from outside they came.</summary>
    public static ExternalWay WayOf(ClaimsPrincipal user) => Enum.TryParse(user.FindFirstValue(Way), out ExternalWay way) ? way : ExternalWay.None;

    /// <summary>The name by which they are known there; null for whoever came with a password.</summary>
    public static string? ExternalNameOf(ClaimsPrincipal user) => user.FindFirstValue(ExternalName);

    /// <summary>Whether it is one of the sample people.</summary>
    public static bool IsSample(ClaimsPrincipal user) => user.HasClaim(Sample, "true");

    /// <summary>Whether the password was given by somebody else and has to be changed first.</summary>
    public static bool MustChangePassword(ClaimsPrincipal user) => user.HasClaim(MustChange, "true");

    /// <summary>Whether both are the same person with the same rights.</summary>
    public static bool AreSame(ClaimsPrincipal one, ClaimsPrincipal other) =>
        (IdOf(one), StampOf(one)) == (IdOf(other), StampOf(other)) && RightsOf(one).SetEquals(RightsOf(other));

    private static ClaimsIdentity Known(string scheme, Person person, string name) =>
        new([new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()), new Claim(ClaimTypes.Name, name)], scheme, ClaimTypes.Name, ClaimTypes.Role);

    // A password that somebody else chose proves nobody: it opens the own account and nothing besides.
    private static ImmutableDictionary<string, ImmutableArray<string>> GrantsOf(Person person, bool mustChange, DateOnly today) => RoleRights.Of(mustChange ? [] : person.PostsOn(today));

    private static void Grant(ClaimsIdentity identity, ImmutableDictionary<string, ImmutableArray<string>> grants)
    {
        foreach ((string right, ImmutableArray<string> departments) in grants)
        {
            identity.AddClaim(new Claim(Right, right));
            identity.AddClaims(departments.Select(department => new Claim(Limit, $"{right}:{department}")));
        }
    }

    private static HashSet<string> RightsOf(ClaimsPrincipal user) => [.. user.Claims.Where(claim => claim.Type is Right or Limit).Select(claim => claim.Value)];

    private static ImmutableDictionary<string, ImmutableArray<string>> GrantsOf(ClaimsPrincipal user) => user.FindAll(Right).ToImmutableDictionary(
        right => right.Value,
        right => user.FindAll(Limit).Where(limit => limit.Value.StartsWith(right.Value + ":", StringComparison.Ordinal)).Select(limit => limit.Value[(right.Value.Length + 1)..]).ToImmutableArray(),
        StringComparer.Ordinal);
}
