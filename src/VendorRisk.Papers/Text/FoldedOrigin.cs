namespace VendorRisk.Papers.Text;

/// <summary>Where a folded character was printed. There is one for every character that is read, so it is kept in eight bytes.</summary>
internal readonly record struct FoldedOrigin
{
    private const int Gap = int.MinValue;

    private readonly int _offset;

    public FoldedOrigin(int fragment, int offset, bool afterGap)
    {
        Fragment = fragment;
        _offset = afterGap ? offset | Gap : offset;
    }

    /// <summary>The index of its fragment.</summary>
    public int Fragment { get; }

    /// <summary>The index in that fragment's text.</summary>
    public int Offset => _offset & ~Gap;

    /// <summary>Whether white space or a line end stands before it in print.</summary>
    public bool AfterGap => _offset < 0;

    /// <summary>The same character in a text that begins later.</summary>
    /// <param name="fragment">The fragment's index there.</param>
    /// <param name="before">How many characters of the fragment are left out in front.</param>
    public FoldedOrigin Moved(int fragment, int before) => new(fragment, Math.Max(0, Offset - before), AfterGap);
}
