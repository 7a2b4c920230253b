using System.Collections.Immutable;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Clauses;

/// <summary>Tells whom a set of clauses binds: the party that most items begin with.</summary>
internal static class ClauseParty
{
    private static readonly ImmutableArray<(string Party, int Tier)> Parties =
        [("乙", 1), ("丙", 2), ("丁", 3), ("再受託者", 2), ("再委託先", 2), ("受託者", 1), ("受注者", 1), ("受託事業者", 1), ("請負者", 1), ("指定管理者", 1), ("受任者", 1), ("委託先", 1)];

    /// <summary>The party, its tier and the item that shows it; null when no item names one.</summary>
    public static (string Party, int Tier, PaperText Shown, int Length)? Of(PaperClauseSet set)
    {
        return Parties
            .Select(p => (p.Party, p.Tier, Items: set.Items.Where(i => Begins(i.Text.Folded, p.Party)).ToList()))
            .Where(p => p.Items.Count > 0)
            .OrderByDescending(p => p.Items.Count)
            .Select(p => ((string, int, PaperText, int)?)(p.Party, p.Tier, p.Items[0].Text, p.Party.Length))
            .FirstOrDefault();
    }

    private static bool Begins(string text, string party)
    {
        int at = text.IndexOf(party + "は", StringComparison.Ordinal);
        return at is >= 0 and <= 24 && (at == 0 || text[at - 1] is '、' or '。' or '\n');
    }
}
