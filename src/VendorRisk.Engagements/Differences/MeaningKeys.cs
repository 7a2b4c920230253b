using System.Collections.Frozen;
using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Differences;

/// <summary>Names for the vendors and sheets of one set of facts that mean the same in the other set.</summary>
/// <param name="Links">One a link, as <see cref="EngagementFacts.Chain"/> has them.</param>
/// <param name="ById">The same by the link's id.</param>
/// <param name="Sheets">One a sheet, as <see cref="EngagementFacts.Sheets"/> has them.</param>
internal sealed record MeaningKeys(ImmutableArray<string> Links, FrozenDictionary<string, string> ById, ImmutableArray<string> Sheets)
{
    private const string Nobody = "-";

    /// <summary>The numbers of people that the other set of facts mentions.</summary>
    public ImmutableHashSet<int> Mentioned { get; init; } = [];

    public static MeaningKeys Of(EngagementFacts facts, ImmutableArray<string> links)
    {
        Dictionary<string, string> byId = new(StringComparer.Ordinal);
        for (int at = 0; at < links.Length; at++)
        {
            byId.TryAdd(facts.Chain[at].Id, links[at]);
        }

        return new MeaningKeys(links, byId.ToFrozenDictionary(StringComparer.Ordinal), []);
    }

    public string Link(string? id) => id is null ? Nobody : ById.GetValueOrDefault(id, id);

    public string Sheet(int index) => index >= 0 && index < Sheets.Length ? Sheets[index] : Nobody;
}
