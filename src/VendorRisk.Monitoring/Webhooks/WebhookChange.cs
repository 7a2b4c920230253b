namespace VendorRisk.Monitoring;

/// <summary>Pauses, resumes, removes or tests a receiver.</summary>
/// <param name="Id">The receiver.</param>
/// <param name="Act">What is done.</param>
/// <param name="Origin">Who and why.</param>
public sealed record WebhookChange(WebhookId Id, WebhookAct Act, ChangeOrigin Origin);
