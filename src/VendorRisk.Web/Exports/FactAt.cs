using System.Runtime.CompilerServices;
using VendorRisk.Contract;

namespace VendorRisk.Web.Exports;

/// <summary>Finds facts by their paths.</summary>
internal static class FactAt
{
    // A sheet asks for every piece of evidence of its findings: one pass over the facts serves them all.
    private static readonly ConditionalWeakTable<EngagementFacts, Dictionary<string, IFact>> ByPath = [];

    /// <summary>The fact at a path; null when there is none.</summary>
    public static IFact? Find(EngagementFacts facts, string path) => ByPath.GetValue(facts, Index).GetValueOrDefault(path);

    private static Dictionary<string, IFact> Index(EngagementFacts facts) =>
        facts.WithPaths().AllFacts().DistinctBy(fact => fact.Path).ToDictionary(fact => fact.Path, StringComparer.Ordinal);
}
