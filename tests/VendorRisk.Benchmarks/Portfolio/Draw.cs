namespace VendorRisk.Benchmarks.Portfolio;

/// <summary>Chance for one engagement: the same seed and number always draw the same.</summary>
internal sealed class Draw(int seed, int number)
{
    private readonly Random _random = new(HashCode(seed, number));

    /// <summary>True in so many of a hundred cases.</summary>
    public bool In(int percent) => _random.Next(100) < percent;

    public int Below(int end) => _random.Next(end);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Of<T>(T[] these) => these[_random.Next(these.Length)];

    /// <summary>Between <paramref name="least"/> and <paramref name="most"/> of them, in their order.</summary>
    public IEnumerable<T> Some<T>(T[] these, int least, int most)
    {
        int wanted = Math.Min(Between(least, most), these.Length);
        int left = these.Length;
        foreach (T one in these)
        {
            if (_random.Next(left--) < wanted)
            {
                wanted--;
                yield return one;
            }
        }
    }

    /// <summary>An index, as often as its weight says; the weights add up to 100.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        int drawn = _random.Next(100);
        int index = 0;
        while (index < weights.Length - 1 && drawn >= weights[index])
        {
            drawn -= weights[index++];
        }

        return index;
    }

    // System.HashCode differs from one process to the next.
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * (int)2654435761u));
}
