using System.Net.Sockets;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Cluster;

/// <summary>
/// Asks whether a node's address and port are this process's to have, before it joins. Orleans lets a second node listen where another does, and then takes
/// the older one for dead.
/// </summary>
internal static class SiloPlace
{
    /// <exception cref="StartupException">Another process listens there, or the address is no address of this machine.</exception>
    public static void Check(ClusterSettings cluster)
    {
        if (!cluster.Enabled)
        {
            return;
        }

        try
        {
            using TcpListener probe = new(cluster.Address, cluster.SiloPort) { ExclusiveAddressUse = true };
            probe.Start();
        }
        catch (SocketException problem) when (problem.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new StartupException(
                $"ノードの {cluster.Address}:{cluster.SiloPort} は、ほかのノードかプログラムが使っています。同じ機械で複数のノードを動かすときは、設定 {ClusterSettings.SiloPortSetting} に別々のポートを指定してください。",
                problem);
        }
        catch (SocketException problem)
        {
            throw new StartupException(
                $"ノードの {cluster.Address}:{cluster.SiloPort} で待ち受けられません（{problem.Message}）。設定 {ClusterSettings.AddressSetting} には、この機械の IP アドレスを指定してください。",
                problem);
        }
    }
}
