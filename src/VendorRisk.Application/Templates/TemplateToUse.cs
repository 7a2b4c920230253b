namespace VendorRisk.Application;

/// <summary>A form to be taken into use.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Number">Its number; null for the built-in one.</param>
public sealed record TemplateToUse(string Why, long? Number);
