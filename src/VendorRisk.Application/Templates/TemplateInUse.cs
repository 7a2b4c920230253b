namespace VendorRisk.Application;

/// <summary>The form that papers are written in.</summary>
/// <param name="Number">Its number; null for the built-in one.</param>
public sealed record TemplateInUse(long? Number);
