namespace VendorRisk.Engagements.Differences;

/// <summary>Orders paths as they stand in the paper: <c>items/2</c> before <c>items/10</c>.</summary>
internal sealed class PathOrder : IComparer<string?>
{
    public static PathOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        string[] left = x.Split('/');
        string[] right = y.Split('/');
        for (int at = 0; at < Math.Min(left.Length, right.Length); at++)
        {
            // A number without leading noughts is the greater the longer it is.
            bool numbers = left[at].All(char.IsAsciiDigit) && right[at].All(char.IsAsciiDigit) && left[at].Length != right[at].Length;
            int order = numbers ? left[at].Length - right[at].Length : string.CompareOrdinal(left[at], right[at]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }
}
