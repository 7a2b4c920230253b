namespace VendorRisk.Papers.Packets;

/// <summary>A title, taken apart once so that it can be compared with many.</summary>
internal sealed class WorkTitle(string text)
{
    private static readonly string[] Common = ["再々委託", "再委託", "委託", "業務", "事業", "事務", "について", "に係る", "に関する", "及び", "並びに", "等", "の", "(新規)", "(変更)", "(継続)", "令和", "年度"];

    private readonly Lazy<HashSet<string>> _pairs = new(() => PairsOf(text));

    /// <summary>Whether the two are about different work: fewer than half of the shorter one's pairs of letters stand in the other one.</summary>
    public bool DiffersFrom(WorkTitle other)
    {
        HashSet<string> pairs = _pairs.Value;
        HashSet<string> others = other._pairs.Value;
        return pairs.Count > 0 && others.Count > 0 && pairs.Count(others.Contains) * 2 < Math.Min(pairs.Count, others.Count);
    }

    /// <summary>Whether neither of the two only says more than the other.</summary>
    public bool IsNoPartOf(WorkTitle other) => !_pairs.Value.IsSubsetOf(other._pairs.Value) && !other._pairs.Value.IsSubsetOf(_pairs.Value);

    private static HashSet<string> PairsOf(string title)
    {
        string own = title;
        foreach (string word in Common)
        {
            own = own.Replace(word, "", StringComparison.Ordinal);
        }

        return [.. Enumerable.Range(0, Math.Max(0, own.Length - 1)).Select(i => own.Substring(i, 2))];
    }
}
