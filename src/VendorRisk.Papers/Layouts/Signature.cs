using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// The firm that signs a letter without a label: its name on a line, its representative below. In a paper that no label says who applies in, it is the applicant.
/// </summary>
internal static partial class Signature
{
    private const int LongestName = 40;
    private const string Label = "申請者";

    /// <summary>A letter is signed above its text or below it, within so many lines of an end.</summary>
    private const int MostLines = 16;

    public static ImmutableArray<Block> Spell(ImmutableArray<Block> blocks)
    {
        int[] texts = [.. Enumerable.Range(0, blocks.Length).Where(i => blocks[i].Kind == BlockKind.Text)];
        if (!texts.Take(MostLines).Any(i => Onward().IsMatch(blocks[i].Text.Folded)) || blocks.Any(NamesVendor))
        {
            return blocks;
        }

        foreach (int t in Enumerable.Range(0, texts.Length - 1).Where(t => t < MostLines || t > texts.Length - MostLines))
        {
            PaperText name = blocks[texts[t]].Text;
            if (texts[t + 1] == texts[t] + 1 && IsFirm(name) && Representative().IsMatch(blocks[texts[t + 1]].Text.Folded))
            {
                return blocks.SetItem(texts[t], FieldText.Line(blocks[texts[t]], PaperText.Of(new TextFragment(name.Line, Label)), name))
                    .SetItem(texts[t + 1], blocks[texts[t + 1]] with { Role = LineRole.Head });
            }
        }

        return blocks;
    }

    private static bool IsFirm(PaperText name) => name.Folded.Length <= LongestName && LabelledParagraph.Of(name) is null && CompanyMentions.Find(name) is [{ Start: 0 } firm] && firm.End == name.Folded.Length;

    /// <summary>Whether a label names the vendor who would be the applicant.</summary>
    private static bool NamesVendor(Block block) => block.Kind switch
    {
        BlockKind.Row => block.Cells.Length > 1 && LabelLexicon.KindOf(block.Cells[0].Folded) == FieldKind.Vendor && SheetTiers.Deepest(block.Cells[0].Folded) < 2,
        BlockKind.Text => LabelledParagraph.Of(block.Text) is { Kind: FieldKind.Vendor } field && SheetTiers.Deepest(field.Label.Folded) < 2,
        _ => false,
    };

    [GeneratedRegex("再々?委託|下請|再受託|第三者")]
    private static partial Regex Onward();

    [GeneratedRegex("^(?:代表|取締役|理事|社長|支社?店?長|所長|会長|院長|専務|常務|営業所長)")]
    private static partial Regex Representative();
}
