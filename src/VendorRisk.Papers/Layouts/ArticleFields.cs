using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A specification in articles: （履行期間） above 第二条　令和七年四月一日から…までとする。 The heading is the label, and what the article states is its value. Articles of
/// contracts and of clauses stay as they are: they bind, and state nothing of one piece of work.
/// </summary>
internal static partial class ArticleFields
{
    /// <summary>So many lines from the top may hold the title.</summary>
    private const int MostTitles = 8;

    private const int LeastFields = 3;

    public static ImmutableArray<Block> Spell(ImmutableArray<Block> blocks)
    {
        (int At, PaperText Label, PaperText Words)[] articles = [.. Enumerable.Range(0, Math.Max(0, blocks.Length - 1)).Select(i => ArticleAt(blocks, i)).OfType<(int, PaperText, PaperText)>()];
        FieldKind[] kinds = [.. articles.Select(a => LabelLexicon.KindOf(a.Label.Folded))];
        if (kinds.Distinct().Count() < LeastFields || !kinds.Any(k => k is FieldKind.Vendor or FieldKind.Items) || !blocks.Take(MostTitles).Any(b => b.Kind == BlockKind.Text && Title().IsMatch(b.Text.Folded)))
        {
            return blocks;
        }

        Dictionary<int, (int At, PaperText Label, PaperText Words)> byLine = articles.ToDictionary(a => a.At);
        ImmutableArray<Block>.Builder spelled = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        bool within = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (byLine.TryGetValue(i, out (int At, PaperText Label, PaperText Words) article))
            {
                spelled.Add(blocks[i] with { Cells = [FieldText.Of(article.Label, Stated(article.Label, article.Words))], Role = LineRole.Field });
                within = true;
                i++;
                continue;
            }

            within &= blocks[i].Kind == BlockKind.Text && !Heading().IsMatch(blocks[i].Text.Folded);
            spelled.Add(within ? Unnumbered(blocks[i]) : blocks[i]);
        }

        return spelled.ToImmutable();
    }

    /// <summary>The article whose heading stands here, if the heading is the label of a field.</summary>
    private static (int At, PaperText Label, PaperText Words)? ArticleAt(ImmutableArray<Block> blocks, int at)
    {
        if (blocks[at].Kind != BlockKind.Text || blocks[at + 1].Kind != BlockKind.Text || Heading().Match(blocks[at].Text.Folded) is not { Success: true } heading
            || Number().Match(blocks[at + 1].Text.Folded) is not { Success: true } number || LabelLexicon.KindOf(heading.Groups["label"].Value) is FieldKind.Other or FieldKind.WardSafeguards or FieldKind.VendorSafeguards)
        {
            return null;
        }

        PaperText article = blocks[at + 1].Text;
        return (at, blocks[at].Text.Slice(heading.Groups["label"].Index, heading.Groups["label"].Length), article.Between(number.Length, article.Folded.Length));
    }

    /// <summary>What a sentence states of its label: the period of 委託期間は、令和7年4月1日から…までとする。 Several sentences, and what is said of re-entrusting, stay whole.</summary>
    private static PaperText Stated(PaperText label, PaperText words)
    {
        string s = words.Folded;
        if (LabelLexicon.KindOf(label.Folded) == FieldKind.Reentrusting || s.TrimEnd('。').Contains('。', StringComparison.Ordinal))
        {
            return words;
        }

        Group value = Statement().Match(s).Groups["value"];
        return Pointing().IsMatch(value.Value) ? PaperText.Empty : words.Slice(value.Index, value.Length);
    }

    /// <summary>一　氏名: the point of an article's list without its number.</summary>
    private static Block Unnumbered(Block block) =>
        Kanji().Match(block.Text.Folded) is { Success: true } number && number.Length < block.Text.Folded.Length && block.Text.AfterGap(number.Length)
            ? block with { Cells = [block.Text.Between(number.Length, block.Text.Folded.Length)], Point = true }
            : block;

    [GeneratedRegex("仕様書|調書|計画書|付議|実施要領|協議書")]
    private static partial Regex Title();

    [GeneratedRegex(@"^[(（\[【](?<label>[^()（）\[\]【】]{2,24})[)）\]】]$")]
    private static partial Regex Heading();

    [GeneratedRegex("^第(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,5})条 ?")]
    private static partial Regex Number();

    [GeneratedRegex("^(?:[^、。]{1,30}は、?)?(?<value>.*?)(?:(?:のもの)?(?:とする|とします|である|です|のとおりとする))?。?$")]
    private static partial Regex Statement();

    /// <summary>次に掲げるもの: the list below says it.</summary>
    [GeneratedRegex("^(?:次|以下|下記)(?:に掲げる|の|のとおり|に)")]
    private static partial Regex Pointing();

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}")]
    private static partial Regex Kanji();
}
