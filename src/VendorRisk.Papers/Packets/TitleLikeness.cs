namespace VendorRisk.Papers.Packets;

/// <summary>Whether two titles are about the same work.</summary>
internal static class TitleLikeness
{
    private static readonly string[] Common = ["再々委託", "再委託", "委託", "業務", "事業", "事務", "について", "に係る", "に関する", "及び", "並びに", "等", "の", "(新規)", "(変更)", "(継続)", "令和", "年度"];

    /// <summary>Fewer than half of the shorter one's pairs of letters stand in the other one.</summary>
    public static bool Differ(string one, string other)
    {
        HashSet<string> left = Pairs(one);
        HashSet<string> right = Pairs(other);
        return left.Count > 0 && right.Count > 0 && left.Count(right.Contains) * 2 < Math.Min(left.Count, right.Count);
    }

    private static HashSet<string> Pairs(string title)
    {
        string own = title;
        foreach (string word in Common)
        {
            own = own.Replace(word, "", StringComparison.Ordinal);
        }

        return [.. Enumerable.Range(0, Math.Max(0, own.Length - 1)).Select(i => own.Substring(i, 2))];
    }
}
