namespace VendorRisk.Application;

/// <summary>A form of the office to be kept.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Content">The file.</param>
public sealed record TemplateToAdd(string Why, string Name, ReadOnlyMemory<byte> Content);
