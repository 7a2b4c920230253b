using System.Collections.Immutable;

namespace VendorRisk.Papers.Cloud;

/// <summary>A well-known service on the internet.</summary>
/// <param name="Words">How papers write it, folded (no space between Latin and Japanese letters).</param>
/// <param name="Operator">The company that operates it.</param>
/// <param name="Country">The operator's country, ISO 3166-1 alpha-2.</param>
/// <param name="PublicIntake">Whether anyone on the internet enters data there.</param>
/// <param name="GenerativeAi">Whether it is a generative AI.</param>
internal sealed record CloudCatalogueEntry(ImmutableArray<string> Words, string Operator, string Country, bool PublicIntake = false, bool GenerativeAi = false);
