using VendorRisk.PluginHost.Loading;

namespace VendorRisk.Scoring.Packs;

/// <summary>The next set of plugins made from the one in force; all others are carried over as they are.</summary>
internal static class Generations
{
    public static PackHost With(PackHost host, PackLoad load) => PackHost.OfLoads(host.Loads.Where(l => l.Status.Id != load.Status.Id).Append(load));

    public static PackHost Without(PackHost host, string id) => PackHost.OfLoads(host.Loads.Where(l => l.Status.Id != id));
}
