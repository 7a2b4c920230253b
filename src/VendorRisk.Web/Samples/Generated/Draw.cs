namespace VendorRisk.Web.Samples.Generated;

/// <summary>Chance for one thing that is made up: the same seed and number always draw the same, on every machine.</summary>
internal sealed class Draw(int seed, int number)
{
    private readonly Random _random = new(Mixed(seed, number));

    /// <summary>True in so many of a hundred cases.</summary>
    public bool In(int percent) => _random.Next(100) < percent;

    public int Below(int end) => _random.Next(end);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Of<T>(IReadOnlyList<T> these) => these[_random.Next(these.Count)];

    /// <summary>Between <paramref name="least"/> and <paramref name="most"/> of them, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> these, int least, int most)
    {
        int wanted = Math.Min(Between(least, most), these.Count);
        List<T> some = [];
        for (int at = 0; at < these.Count && some.Count < wanted; at++)
        {
            if (_random.Next(these.Count - at) < wanted - some.Count)
            {
                some.Add(these[at]);
            }
        }

        return some;
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
    private static int Mixed(int seed, int number) => unchecked((seed * 397) ^ (number * (int)2654435761u));
}
