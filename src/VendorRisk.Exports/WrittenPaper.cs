using System.Collections.Immutable;
using VendorRisk.Papers;

namespace VendorRisk.Exports;

/// <summary>A paper as it goes out.</summary>
/// <param name="File">The file.</param>
/// <param name="LeftOut">Running sentences of the paper that was read which the file does not hold; the built-in form lists them at its end.</param>
public sealed record WrittenPaper(OutputFile File, ImmutableArray<UnreadLine> LeftOut);
