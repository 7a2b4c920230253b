using System.Collections.Immutable;

namespace VendorRisk.Monitoring;

/// <summary>A receiver. Its secret is shown once, when it is registered, and never here.</summary>
public sealed record WebhookReceiver
{
    /// <summary>Its key.</summary>
    public required WebhookId Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is sent to.</summary>
    public required Uri Address { get; init; }

    /// <summary>What it asked for, in the order of the list.</summary>
    public required ImmutableArray<WebhookEvent> Events { get; init; }

    /// <summary>Whether it is sent to.</summary>
    public required WebhookState State { get; init; }

    /// <summary>When it was registered (UTC).</summary>
    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Who registered it.</summary>
    public required string RegisteredBy { get; init; }

    /// <summary>Who paused it, or the product itself; null while it is active.</summary>
    public string? PausedBy { get; init; }

    /// <summary>Why it is paused; null while it is active.</summary>
    public string? PausedWhy { get; init; }

    /// <summary>How many deliveries wait.</summary>
    public required int Waiting { get; init; }

    /// <summary>How many deliveries of the last 30 days failed and were not replayed.</summary>
    public required int Failed { get; init; }
}
