using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Word;

/// <summary>A cell of a row.</summary>
/// <param name="Column">The first grid column it covers.</param>
/// <param name="Paragraphs">What it prints; empty where it goes on from the row above.</param>
internal sealed record WordCell(int Column, ImmutableArray<string> Paragraphs);
