using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring;

/// <summary>The face of Scoring: judges facts by the rules that are loaded and the policy in force.</summary>
public interface IAssessor
{
    /// <summary>
    /// Judges one engagement. Never throws for what a rule does: a fault of a rule is a part of the result and makes it incomplete.
    /// The same facts, date, policy and plugins give the same bytes.
    /// </summary>
    /// <param name="facts">The facts; paths are assigned here when they are not yet.</param>
    /// <param name="asOf">The business date in Japan.</param>
    Assessment Assess(EngagementFacts facts, DateOnly asOf);

    /// <summary>Every plugin that was found, loaded or refused, with the reason.</summary>
    ImmutableArray<PackStatus> Packs { get; }

    /// <summary>Names policy and plugins in force exactly: as long as it is the same, so is every judgement.</summary>
    string Generation { get; }

    /// <summary>The rules in force, in heatmap order, then by id.</summary>
    ImmutableArray<RuleDescriptor> Rules { get; }
}
