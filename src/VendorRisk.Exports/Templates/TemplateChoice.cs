namespace VendorRisk.Exports;

/// <summary>One change of the form in use.</summary>
/// <param name="Template">The form's number; null for the built-in one.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
/// <param name="Why">Why.</param>
public sealed record TemplateChoice(long? Template, DateTimeOffset At, string Who, string Why);
