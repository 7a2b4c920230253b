using System.Collections.Frozen;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Evaluation;

/// <summary>The facts of one engagement by path.</summary>
internal sealed class FactIndex
{
    private static readonly FrozenSet<string> Roots =
        typeof(EngagementFacts).GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, IFact> _facts;
    private readonly HashSet<string> _links;

    /// <param name="facts">Facts with paths.</param>
    public FactIndex(EngagementFacts facts)
    {
        _facts = facts.AllFacts().ToDictionary(f => f.Path, StringComparer.Ordinal);
        _links = facts.Chain.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
    }

    public IFact? Find(string path) => _facts.GetValueOrDefault(path);

    public bool HasLink(string id) => _links.Contains(id);

    /// <summary>Whether a path is a fact, or a part of the facts that may hold none yet (an empty list has no facts of its own).</summary>
    public static bool IsPlace(string path) => Roots.Contains(path.Split('/', 2)[0]);
}
