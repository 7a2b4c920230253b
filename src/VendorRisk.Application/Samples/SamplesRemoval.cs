namespace VendorRisk.Application;

/// <summary>The wish to have the product's samples gone.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
public sealed record SamplesRemoval(Guid CommandId, string Why);
