namespace VendorRisk.Papers.Text;

/// <summary>Which characters of a text are taken, so that many spans are compared with many others in one pass.</summary>
internal sealed class Coverage(int length)
{
    private readonly bool[] _taken = new bool[length];

    public bool this[int at] => at >= 0 && at < _taken.Length && _taken[at];

    public void Add(int start, int end) => Within(start, end).Fill(true);

    /// <summary>Whether any character of the span is taken.</summary>
    public bool Overlaps(int start, int end) => Within(start, end).Contains(true);

    private Span<bool> Within(int start, int end)
    {
        int from = Math.Clamp(start, 0, _taken.Length);
        return _taken.AsSpan(from, Math.Clamp(end, from, _taken.Length) - from);
    }
}
