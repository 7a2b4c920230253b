using System.Collections.Immutable;

namespace VendorRisk.Web.Text;

/// <summary>An era with its real first and last day.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Letter">Its letter on forms.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; null while it lasts.</param>
internal sealed record JapaneseEra(string Name, char Letter, DateOnly First, DateOnly? Last)
{
    public static ImmutableArray<JapaneseEra> All { get; } =
    [
        new("令和", 'R', new DateOnly(2019, 5, 1), null),
        new("平成", 'H', new DateOnly(1989, 1, 8), new DateOnly(2019, 4, 30)),
        new("昭和", 'S', new DateOnly(1926, 12, 25), new DateOnly(1989, 1, 7)),
        new("大正", 'T', new DateOnly(1912, 7, 30), new DateOnly(1926, 12, 24)),
        new("明治", 'M', new DateOnly(1868, 1, 25), new DateOnly(1912, 7, 29)),
    ];

    /// <summary>The era of a name or a letter; null when none was typed.</summary>
    public static JapaneseEra? Of(string typed) =>
        typed.Length == 0 ? null : All.First(era => era.Name == typed || era.Letter == char.ToUpperInvariant(typed[0]));
}
