namespace VendorRisk.Registry;

/// <summary>A name the vendor had or is also called by.</summary>
/// <param name="Id">Names the entry.</param>
/// <param name="Name">As written.</param>
/// <param name="Kind">Former legal name or alias.</param>
/// <param name="Until">The last day a former name was in force; null when unknown or for an alias.</param>
public sealed record VendorName(Guid Id, string Name, VendorNameKind Kind, DateOnly? Until);
