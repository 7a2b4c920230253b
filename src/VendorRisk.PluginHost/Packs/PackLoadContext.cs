using System.Reflection;
using System.Runtime.Loader;
using VendorRisk.PluginHost.Files;

namespace VendorRisk.PluginHost.Packs;

/// <summary>
/// One plugin's own collectible context. It answers the contract's simple name with the host's assembly, whatever version is asked for and
/// whatever lies beside the plugin; everything else comes from the framework.
/// </summary>
internal sealed class PackLoadContext(string id) : AssemblyLoadContext("pack " + id, isCollectible: true)
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == HostContract.Name ? HostContract.Assembly : null;
}
