using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace VendorRisk.Monitoring.Sending;

/// <summary>Where an address leads, after the registries of special-purpose addresses (RFC 6890 and its successors).</summary>
internal static class AddressReaches
{
    private static readonly ImmutableArray<IPNetwork> Never = Networks(
        "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",

        // Metadata and host services of clouds that lie within other ranges.
        "168.63.129.16/32", "100.100.100.200/32", "fd00:ec2::254/128",

        // What is translated or tunnelled leads to an IPv4 address that nobody has looked at.
        "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32", "2002::/16", "2001:db8::/32", "3fff::/20");

    private static readonly ImmutableArray<IPNetwork> Private = Networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "::1/128", "fc00::/7");

    /// <summary>The only part of IPv6 that is given out.</summary>
    private static readonly IPNetwork Unicast = IPNetwork.Parse("2000::/3");

    public static AddressReach Of(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Never.Any(network => network.Contains(plain)) ? AddressReach.Never
            : Private.Any(network => network.Contains(plain)) ? AddressReach.Private
            : plain.AddressFamily == AddressFamily.InterNetwork || Unicast.Contains(plain) ? AddressReach.Public
            : AddressReach.Never;
    }

    private static ImmutableArray<IPNetwork> Networks(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}
