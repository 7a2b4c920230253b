using System.Collections.Immutable;
using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>A token as its owner asks for it.</summary>
internal sealed class TokenForm
{
    /// <summary>The days that are offered unless somebody chooses otherwise.</summary>
    public const int Usual = 90;

    /// <summary>The periods that are offered, in days.</summary>
    public static ImmutableArray<int> Periods { get; } = [7, 30, Usual, 180, 365];

    public string? Name { get; set; }

    public List<string>? Scopes { get; set; }

    public int Days { get; set; } = Usual;

    /// <summary>What is no scope is left out; an unlikely period is for People to refuse.</summary>
    public NewToken ToToken(DateOnly today) => new(
        Name ?? "",
        [.. (Scopes ?? []).Where(scope => Enum.TryParse(scope, out TokenScope _)).Select(Enum.Parse<TokenScope>)],
        Days is > 0 and <= 10_000 ? today.AddDays(Days) : today.AddDays(-1));
}
