using System.Collections.Immutable;
using System.Net;

namespace VendorRisk.Web.Hosting;

/// <summary>An address at which the server is told to listen.</summary>
/// <param name="Text">As the operator wrote it.</param>
/// <param name="Host">Its host, or what stands for every address of the machine.</param>
/// <param name="Secure">Whether it is https.</param>
internal sealed record ListenAddress(string Text, string Host, bool Secure)
{
    /// <summary>Whether only the machine itself reaches it.</summary>
    public bool Local => LoopbackNames.All.Contains(Host) || (Address is { } address && IPAddress.IsLoopback(address));

    /// <summary>Whether it is a name or an address that people come by, not a sign for all of them.</summary>
    public bool Named => Uri.CheckHostName(Host.Trim('[', ']')) != UriHostNameType.Unknown && !IPAddress.Any.Equals(Address) && !IPAddress.IPv6Any.Equals(Address);

    private IPAddress? Address => IPAddress.TryParse(Host.Trim('[', ']'), out IPAddress? address) ? address : null;

    /// <summary>All of them, by whichever setting of the server they are given.</summary>
    public static ImmutableArray<ListenAddress> In(IConfiguration configuration, List<string> problems)
    {
        ImmutableArray<ListenAddress>.Builder found = ImmutableArray.CreateBuilder<ListenAddress>();
        IEnumerable<string?> endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]);
        IEnumerable<string> all = [.. Split(configuration["urls"]), .. Ports("http"), .. Ports("https"), .. endpoints.SelectMany(Split)];
        foreach (string text in all)
        {
            try
            {
                BindingAddress address = BindingAddress.Parse(text);
                found.Add(new ListenAddress(text, address.Host, address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase)));
            }
            catch (FormatException)
            {
                problems.Add($"待ち受けるアドレス「{text}」を読めません。例: --urls https://0.0.0.0:5443");
            }
        }

        return found.ToImmutable();

        IEnumerable<string> Ports(string scheme) => Split(configuration[$"{scheme}_ports"]).Select(port => $"{scheme}://*:{port}");
    }

    private static string[] Split(string? text) => (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
