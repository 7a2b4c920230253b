using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Blocks;

/// <summary>Heads and feet that a conversion left between the lines: the same short line again and again, each time next to a page number.</summary>
internal static class RunningHeads
{
    private const int Longest = 40;
    private const int Least = 3;

    /// <summary>The positions of such lines.</summary>
    public static HashSet<int> In(ImmutableArray<string> lines)
    {
        Dictionary<string, List<int>> beside = new(StringComparer.Ordinal);
        int before = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            if (before >= 0 && PageNumber.Is(lines[i].Trim()))
            {
                Note(beside, lines[before], before);
            }
            else if (before >= 0 && PageNumber.Is(lines[before].Trim()))
            {
                Note(beside, lines[i], i);
            }

            before = i;
        }

        return [.. beside.Values.Where(at => at.Count >= Least).SelectMany(at => at)];
    }

    private static void Note(Dictionary<string, List<int>> beside, string line, int at)
    {
        string key = string.Concat(TextFolding.Fold(line).Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));
        if (key.Length is < 2 or > Longest || key.AsSpan().ContainsAny('|', '。', '<'))
        {
            return;
        }

        if (!beside.TryGetValue(key, out List<int>? places))
        {
            places = [];
            beside.Add(key, places);
        }

        if (places.Count == 0 || places[^1] != at)
        {
            places.Add(at);
        }
    }
}
