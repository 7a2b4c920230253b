using System.Collections.Immutable;

namespace VendorRisk.PluginHost.Workers;

/// <summary>One rule to call, with its parameters as the policy sets them.</summary>
internal sealed record WorkerCall(string Rule, ImmutableSortedDictionary<string, int> Parameters);
