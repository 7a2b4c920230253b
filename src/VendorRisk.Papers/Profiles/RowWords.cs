using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Profiles;

/// <summary>How a row of the office's checklist is recognised: by groups of words, one of each group counting once, or by its whole text.</summary>
internal sealed class RowWords
{
    private readonly ImmutableArray<ImmutableArray<string>> _groups;
    private readonly HashSet<(char, char)> _pairs;

    private RowWords(string key, ProfileRow row)
    {
        Key = key;
        Controls = row.Controls;
        Section = row.Section;
        _groups = [.. row.Words.Select(g => g.Select(TextFolding.Fold).ToImmutableArray())];
        _pairs = Pairs(TextFolding.Fold(row.Text));
    }

    /// <summary>The control that it asks for; rows that ask for the same one, and rows that ask for none, have keys of their own.</summary>
    public string Key { get; }

    /// <summary>The controls that it asks for.</summary>
    public ImmutableArray<string> Controls { get; }

    public SafeguardSection Section { get; }

    public static ImmutableArray<RowWords> Of(ImmutableArray<ProfileRow> rows)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        return [.. rows.Select(r => new RowWords(r.Controls.IsEmpty ? "#" + r.Number : keys.Add(r.Controls[0]) ? r.Controls[0] : $"{r.Controls[0]}#{r.Number}", r))];
    }

    /// <summary>How well words fit, 0–1.</summary>
    /// <param name="text">Folded text.</param>
    public double Fit(string text) => _groups.IsEmpty ? Likeness(text) : InGroups(text);

    private double InGroups(string text)
    {
        int hit = 0;
        int all = 0;
        for (int g = 0; g < _groups.Length; g++)
        {
            // The telling words stand first.
            int weight = g == 0 ? 2 : 1;
            all += weight;
            foreach (string word in _groups[g])
            {
                if (text.Contains(word, StringComparison.Ordinal))
                {
                    hit += weight;
                    break;
                }
            }
        }

        return (double)hit / all;
    }

    /// <summary>The share of pairs of letters that both have.</summary>
    private double Likeness(string text)
    {
        HashSet<(char, char)> pairs = Pairs(text);
        return pairs.Count + _pairs.Count == 0 ? 0 : 2.0 * pairs.Count(_pairs.Contains) / (pairs.Count + _pairs.Count);
    }

    private static HashSet<(char, char)> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => (text[i], text[i + 1]))];
}
