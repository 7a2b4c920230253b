namespace VendorRisk.Application;

/// <summary>How far a subscriber is behind a module's news.</summary>
/// <param name="Outbox">The module.</param>
/// <param name="Subscriber">The subscriber.</param>
/// <param name="Lag">How far.</param>
public sealed record NewsLag(string Outbox, string Subscriber, OutboxLag Lag);
