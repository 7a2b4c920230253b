using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Workers;

/// <summary>One engagement for the plugin's rules; each is answered by a <see cref="WorkerAnswer"/> of its own, in this order.</summary>
internal sealed record WorkerJudging(EngagementFacts Facts, DateOnly AsOf, ImmutableArray<WorkerCall> Calls);
