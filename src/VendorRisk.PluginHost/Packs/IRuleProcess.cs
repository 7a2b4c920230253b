using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Outcomes;

namespace VendorRisk.PluginHost.Packs;

/// <summary>The process that the rules of a foreign plugin run in.</summary>
internal interface IRuleProcess
{
    /// <summary>Runs rules of the plugin over one engagement. What a rule breaks is its outcome; the next rule gets a new process.</summary>
    /// <param name="slots">The rules.</param>
    /// <param name="facts">The facts with paths.</param>
    /// <param name="asOf">The business date.</param>
    RuleOutcome[] Run(ImmutableArray<RuleSlot> slots, EngagementFacts facts, DateOnly asOf);

    /// <summary>Ends the process as soon as no engagement is under way. An older generation that comes back later gets another for its turn.</summary>
    void Retire();
}
