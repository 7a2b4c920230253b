using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Workers;

/// <summary>What became of loading: the rules' own words, or what is wrong, in Japanese.</summary>
internal sealed record WorkerLoaded(ImmutableArray<RuleDescriptor> Rules, string? Problem);
