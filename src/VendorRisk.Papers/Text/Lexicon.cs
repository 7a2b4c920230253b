using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Words of the field with their meanings. The longest word at a place wins; words never overlap.</summary>
internal sealed class Lexicon<T>
{
    private readonly FrozenDictionary<char, ImmutableArray<(string Word, T Meaning)>> _byFirst;

    public Lexicon(params IEnumerable<LexiconEntry<T>> entries)
    {
        _byFirst = entries
            .SelectMany(e => e.Words.Select(w => (Word: w, e.Meaning)))
            .GroupBy(e => e.Word[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Word.Length).ThenBy(e => e.Word, StringComparer.Ordinal).ToImmutableArray());
    }

    /// <summary>Every word found, from left to right.</summary>
    public ImmutableArray<LexiconHit<T>> Find(string folded)
    {
        ImmutableArray<LexiconHit<T>>.Builder hits = ImmutableArray.CreateBuilder<LexiconHit<T>>();
        for (int i = 0; i < folded.Length; i++)
        {
            if (At(folded, i) is { } hit)
            {
                hits.Add(hit);
                i = hit.End - 1;
            }
        }

        return hits.ToImmutable();
    }

    private LexiconHit<T>? At(string folded, int start)
    {
        if (!_byFirst.TryGetValue(folded[start], out ImmutableArray<(string Word, T Meaning)> words))
        {
            return null;
        }

        foreach ((string word, T meaning) in words)
        {
            if (string.CompareOrdinal(folded, start, word, 0, word.Length) == 0)
            {
                return new LexiconHit<T>(meaning, word, start);
            }
        }

        return null;
    }
}
