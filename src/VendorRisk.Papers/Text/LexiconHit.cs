namespace VendorRisk.Papers.Text;

/// <summary>A word of a lexicon found in a text.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Word">The word.</param>
/// <param name="Start">Where it starts in the folded text.</param>
internal sealed record LexiconHit<T>(T Meaning, string Word, int Start)
{
    public int Length => Word.Length;

    public int End => Start + Word.Length;
}
