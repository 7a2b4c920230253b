using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace VendorRisk.Web.Cluster;

/// <summary>The address under which other machines reach this one, where the operator names none.</summary>
internal static class OwnAddress
{
    /// <returns>The first address of a network that is up; the loopback address on a machine without any.</returns>
    public static IPAddress Find() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(network => network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .SelectMany(network => network.GetIPProperties().UnicastAddresses)
        .Select(unicast => unicast.Address)
        .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address))
        .FirstOrDefault(IPAddress.Loopback);
}
