using System.Collections.Immutable;

namespace VendorRisk.Monitoring;

/// <summary>Where receivers may be. By default on public addresses alone.</summary>
public sealed record WebhookSettings
{
    /// <summary>Whether any private or loopback address may be called.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Names and addresses, in lower case, that may be called although they lead to a private or loopback address.</summary>
    public ImmutableHashSet<string> AllowedHosts { get; init; } = [];

    /// <summary>What the addresses of subjects begin with.</summary>
    public string ApiRoot { get; init; } = "";

    /// <summary>How long one try may take, from the look-up of the name to the answer's head.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    internal bool Trusts(string host) => AllowPrivate || AllowedHosts.Contains(host.TrimEnd('.').ToLowerInvariant());
}
