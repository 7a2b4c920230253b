using System.Collections.Immutable;

namespace VendorRisk.Exports.Letters;

/// <summary>A plain document.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Lines">Its paragraphs.</param>
public sealed record Letter(string Title, ImmutableArray<LetterLine> Lines);
