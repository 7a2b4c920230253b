using VendorRisk.PluginHost;

namespace VendorRisk.Scoring.Backtests;

/// <summary>A fault under the proposal.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Engagements">On how many engagements it came.</param>
/// <param name="Example">One of them: the first by id.</param>
/// <param name="New">Whether the rules in force do not have it.</param>
public sealed record FaultCount(RuleFault Fault, int Engagements, string Example, bool New);
