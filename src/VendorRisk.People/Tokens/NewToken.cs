using System.Collections.Immutable;

namespace VendorRisk.People;

/// <summary>A token to be made.</summary>
/// <param name="Name">What its owner calls it; entries of the log name it.</param>
/// <param name="Scopes">What it is made for; at least one.</param>
/// <param name="Until">Its last day, which counts in; at most a year ahead.</param>
public sealed record NewToken(string Name, ImmutableArray<TokenScope> Scopes, DateOnly Until);
