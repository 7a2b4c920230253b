using System.Collections.Immutable;

namespace VendorRisk.Exports.Flow;

/// <summary>Who hands personal information to whom, step by step.</summary>
/// <param name="Parties">The parties from left to right.</param>
/// <param name="Steps">The movements from top to bottom.</param>
internal sealed record FlowChart(ImmutableArray<FlowParty> Parties, ImmutableArray<FlowStep> Steps);
