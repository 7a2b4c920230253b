using System.Reflection;
using System.Runtime.Loader;
using VendorRisk.PluginHost.Files;

namespace VendorRisk.PluginHost.Packs;

/// <summary>
/// One plugin's own context. It answers the contract's simple name with the host's assembly, whatever version is asked for and whatever lies beside
/// the plugin; everything else comes from the framework.
/// </summary>
/// <remarks>
/// Not collectible. While they were, processes that loaded and let go of many plugins ended now and then with a jump to where no code is, in a thread that runs rules. A
/// plugin of the product stays as long as the product runs, and a foreign one's process ends with it, so nothing is lost.
/// </remarks>
internal sealed class PackLoadContext(string id) : AssemblyLoadContext("pack " + id, isCollectible: false)
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == HostContract.Name ? HostContract.Assembly : null;
}
