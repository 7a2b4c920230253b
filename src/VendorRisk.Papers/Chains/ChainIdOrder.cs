using System.Globalization;

namespace VendorRisk.Papers.Chains;

/// <summary>Ids by depth first, then number by number: parents before children, 2 before 10.</summary>
internal sealed class ChainIdOrder : IComparer<string>
{
    public static ChainIdOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        string[] left = (x ?? "").Split('.');
        string[] right = (y ?? "").Split('.');
        if (left.Length != right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        for (int i = 0; i < left.Length; i++)
        {
            int order = Number(left[i]).CompareTo(Number(right[i]));
            if (order != 0)
            {
                return order;
            }
        }

        return string.CompareOrdinal(x, y);
    }

    private static int Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
}
