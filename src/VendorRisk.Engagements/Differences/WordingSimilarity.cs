namespace VendorRisk.Engagements.Differences;

/// <summary>How much two folded texts share, by pairs of neighbouring characters (Dice's coefficient, per mille).</summary>
internal sealed class WordingSimilarity
{
    private readonly HashSet<int> _pairs = [];

    public WordingSimilarity(string folded)
    {
        for (int at = 0; at + 1 < folded.Length; at++)
        {
            _pairs.Add((folded[at] << 16) | folded[at + 1]);
        }

        if (folded.Length == 1)
        {
            _pairs.Add(folded[0]);
        }
    }

    /// <returns>0 for nothing in common, 1000 for the same pairs.</returns>
    public int With(WordingSimilarity other)
    {
        (HashSet<int> few, HashSet<int> many) = _pairs.Count <= other._pairs.Count ? (_pairs, other._pairs) : (other._pairs, _pairs);
        int shared = few.Count(many.Contains);
        int all = few.Count + many.Count;
        return all == 0 ? 0 : 2000 * shared / all;
    }
}
