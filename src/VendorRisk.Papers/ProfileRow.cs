using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers;

/// <summary>A row of an office's checklist.</summary>
/// <param name="Number">Its printed number.</param>
/// <param name="Section">Whether it is about work or about systems.</param>
/// <param name="Controls">The controls that it asks for; empty where it asks for something of the office's own.</param>
/// <param name="Text">The row in full.</param>
/// <param name="Words">Groups of words that a row must hold to be this one, the first group counting double; empty to compare the whole text.</param>
public sealed record ProfileRow(string Number, SafeguardSection Section, ImmutableArray<string> Controls, string Text, ImmutableArray<ImmutableArray<string>> Words);
