namespace VendorRisk.Learning.Training;

/// <summary>The same numbers from the same seed on every machine and runtime (xorshift64*): shuffling must not change with the framework.</summary>
internal sealed class FixedSequence(int seed)
{
    private ulong _state = unchecked(((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 0x632BE59BD9B4E019UL) | 1;

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        _state ^= _state >> 12;
        _state ^= unchecked(_state << 25);
        _state ^= _state >> 27;
        return (int)((unchecked(_state * 0x2545F4914F6CDD1DUL) >> 33) % (uint)limit);
    }

    /// <summary>0 … <paramref name="count"/> − 1 in another order.</summary>
    public int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
