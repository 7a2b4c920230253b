using VendorRisk.Contract;

namespace VendorRisk.Papers.Checklists;

/// <summary>A box or a word of a printed choice.</summary>
/// <param name="Start">Where it begins in the folded cell.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Box">The box, or null for a word.</param>
/// <param name="Word">The word's answer, or null for a box.</param>
internal sealed record ChoicePart(int Start, int Length, BoxState? Box, ChecklistMark? Word);
