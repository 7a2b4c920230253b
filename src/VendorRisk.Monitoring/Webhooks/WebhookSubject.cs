namespace VendorRisk.Monitoring;

/// <summary>What an event is about.</summary>
/// <param name="Kind">What kind of thing, e.g. <c>engagement</c>.</param>
/// <param name="Id">Its key.</param>
/// <param name="Path">Where the API has it, below the API's root, e.g. <c>engagements/…</c>; null where the API has none.</param>
public sealed record WebhookSubject(string Kind, string Id, string? Path);
