using System.Collections.Immutable;

namespace VendorRisk.Papers;

/// <summary>A sign that a paper holds residents' own data. It says where, never what: neither a number nor a name is kept in it.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Count">How many numbers, or people.</param>
/// <param name="Lines">On which lines of the paper, counted from 1, each once and in order.</param>
public sealed record ResidentsSign(ResidentsKind Kind, int Count, ImmutableArray<int> Lines);
