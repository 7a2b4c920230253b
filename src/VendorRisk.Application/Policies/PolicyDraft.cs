namespace VendorRisk.Application;

/// <summary>A policy file to be put on record as a draft.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="FileName">The file's name, for messages.</param>
/// <param name="Json">The file's bytes.</param>
public sealed record PolicyDraft(Guid CommandId, string Why, string FileName, ReadOnlyMemory<byte> Json);
