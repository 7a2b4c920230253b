using System.Collections.Immutable;
using VendorRisk.PluginHost;

namespace VendorRisk.Scoring.Packs;

/// <summary>A plugin as an administrator sees it.</summary>
public sealed record PackEntry
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The version that judges or last did; null when none was ever activated.</summary>
    public string? Version { get; init; }

    /// <summary>What became of it.</summary>
    public required PackState State { get; init; }

    /// <summary>Why it does not judge, in Japanese with how to fix it; null when it does.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it was shipped with the product: then it runs in this process and cannot be changed here.</summary>
    public required bool Shipped { get; init; }

    /// <summary>How many rules it brings; 0 while it is not loaded.</summary>
    public int Rules { get; init; }

    /// <summary>How often it broke a limit of its process since it was activated.</summary>
    public int Breaches { get; init; }

    /// <summary>The installed versions, newest first; empty for a shipped plugin.</summary>
    public ImmutableArray<PackVersion> Versions { get; init; } = [];

    /// <summary>How many stored assessments rest on it, all versions together: removed, its files stay so that these can be replayed.</summary>
    public int Assessments { get; init; }

    /// <summary>The revision a change must name.</summary>
    public long Revision { get; init; }
}
