using System.Reflection;
using System.Runtime.Loader;
using VendorRisk.PluginHost.Files;

namespace VendorRisk.PluginHost.Packs;

/// <summary>
/// One plugin's own context. It answers the contract's simple name with the host's assembly, whatever version is asked for and whatever lies beside
/// the plugin; everything else comes from the framework.
/// </summary>
/// <remarks>
/// Not collectible: with collectible contexts, processes that loaded and unloaded many plugins sometimes crashed on a thread that was running rules, jumping to an address
/// without code. Nothing is lost by it: a plugin of the product lives as long as the product's process, and a foreign plugin's worker process ends with the plugin.
/// </remarks>
internal sealed class PackLoadContext(string id) : AssemblyLoadContext("pack " + id, isCollectible: false)
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == HostContract.Name ? HostContract.Assembly : null;
}
