using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Kinds;

/// <summary>Special clauses without a heading that says so: numbered items that bind a party, and nothing else.</summary>
internal static class LooseClauses
{
    private const int LeastItems = 2;

    private static readonly string[] Parties = ["乙は", "丙は", "受託者は", "受注者は", "受託事業者は", "指定管理者は", "受任者は", "請負者は", "再受託者は", "委託先は"];

    private static readonly string[] Subjects = ["個人情報", "秘密", "個人データ", "個人番号", "情報資産", "データ"];

    /// <summary>The set that the whole paper is; null when it is none.</summary>
    /// <param name="blocks">The paper.</param>
    /// <param name="words">Its words.</param>
    /// <param name="titled">Whether its title is one of clauses: then their numbers need no 第.</param>
    public static PaperClauseSet? In(ImmutableArray<Block> blocks, PaperWords words, bool titled)
    {
        if (!Parties.Any(p => words.Text.Contains(p, StringComparison.Ordinal)) || !Subjects.Any(s => words.Text.Contains(s, StringComparison.Ordinal)))
        {
            return null;
        }

        ImmutableArray<Block> texts = [.. blocks.Where(b => b.Kind == BlockKind.Text)];
        if (texts.Count(b => IsArticle(b, titled)) < LeastItems)
        {
            return null;
        }

        bool headed = !IsArticle(texts[0], titled) && ClauseMark.HeadingOf(texts[0].Text) is null;
        ClauseSetDraft draft = new(headed ? texts[0].Text : PaperText.Empty);
        foreach (Block block in texts.Skip(headed ? 1 : 0))
        {
            draft.Take(block);
        }

        PaperClauseSet set = draft.Build();
        return set.Items.Length >= LeastItems && set.Items.Count(i => Parties.Any(p => i.Text.Folded.Contains(p, StringComparison.Ordinal))) >= LeastItems ? set : null;
    }

    private static bool IsArticle(Block block, bool titled) => (titled || block.Text.Folded.StartsWith('第')) && ClauseMark.NumberOf(block.Text) is not null;
}
