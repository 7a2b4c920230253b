using System.Collections.Frozen;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Inspection;

/// <summary>The facts of one engagement by path. Costs nothing until it is asked, and then no more than the way to the fact.</summary>
/// <param name="facts">Facts with paths.</param>
internal sealed class FactIndex(EngagementFacts facts)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Roots = typeof(EngagementFacts).GetProperties()
        .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public IFact? Find(string path) => FactPlaces.Find(facts, path);

    public bool HasLink(string id)
    {
        foreach (ChainLink link in facts.Chain)
        {
            if (link.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a path is a fact, or a part of the facts that may hold none yet (an empty list has no facts of its own).</summary>
    public static bool IsPlace(string path)
    {
        int end = path.IndexOf('/', StringComparison.Ordinal);
        return Roots.Contains(end < 0 ? path : path.AsSpan(0, end));
    }
}
