using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>One meaning with the words that carry it.</summary>
/// <param name="Meaning">The meaning.</param>
/// <param name="Words">Its words, folded as <see cref="PaperText"/> folds.</param>
internal sealed record LexiconEntry<T>(T Meaning, params ImmutableArray<string> Words);
