using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// Forms made of lines call their fields by short words (課, 項目, 期間) and by words that nobody else uses. Where enough lines that are printed alike have labels
/// that are known, each of them is a field: a short word means what it means in a form, and an unknown one ends the field above it.
/// </summary>
internal static partial class NamedFields
{
    private const int LongestBelowVendor = 6;
    private const int LeastLines = 3;
    private const int LeastKnownAnywhere = 2;

    public static ImmutableArray<Block> Name(ImmutableArray<Block> blocks)
    {
        LabelLine?[] lines = [.. blocks.Select((b, i) => LabelLine.Of(b) is { } line && !(line.StandsAlone && !IsAbove(blocks, i)) ? line : null)];
        FieldKind[] spelled = [.. blocks.Where(b => b.Role == LineRole.Field).Select(b => LabelledParagraph.Of(b.Text)?.Kind ?? FieldKind.Other).Where(k => k != FieldKind.Other)];
        Dictionary<string, (int First, int Last)> forms = new(StringComparer.Ordinal);
        foreach (IGrouping<string, int> style in Enumerable.Range(0, lines.Length).Where(i => lines[i] is not null).GroupBy(i => lines[i]!.Style, StringComparer.Ordinal))
        {
            if (Extent([.. style], lines, blocks, spelled) is { } extent)
            {
                forms[style.Key] = extent;
            }
        }

        ImmutableArray<Block>.Builder named = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        Block? above = null;
        bool listOpen = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            bool within = lines[i] is { } line && ((forms.TryGetValue(line.Style, out (int First, int Last) form) && i >= form.First && i <= form.Last) || IsBesideField(line, above));

            // Below a label whose value is still to come, words that nobody knows may be the value: 健診結果：身長、体重.
            listOpen = within && lines[i]!.IsKnown ? lines[i]!.Value.IsEmpty : listOpen;
            within &= lines[i] is { IsKnown: true } || !(listOpen || Chapter().IsMatch(block.Text.Folded));
            named.Add(within ? Named(block, lines[i]!) : forms.Count > 0 && Chapter().IsMatch(block.Text.Folded) && block.Kind == BlockKind.Text ? block with { Role = LineRole.Head } : block);
            above = block.Kind == BlockKind.Blank ? above : named[^1];
        }

        return named.MoveToImmutable();
    }

    /// <summary>A label in brackets, or behind the mark of a list, directly below a field of a form whose marks were taken off.</summary>
    private static bool IsBesideField(LabelLine line, Block? above) =>
        IsBelowVendor(line, above) || above is { Role: LineRole.Field } && !line.Value.IsEmpty && Marked().IsMatch(line.Style) && (line.IsKnown || line.Style[0] is not ('・' or '●' or '○' or '◎' or '◆' or '◇' or '■' or '□'));

    /// <summary>宛先　市長 below 申請者　株式会社A: what stands set off behind a short word is no part of the name above.</summary>
    private static bool IsBelowVendor(LabelLine line, Block? above) =>
        line.Style.StartsWith(' ') && line.Label.Folded.Length is > 1 and <= LongestBelowVendor && !line.Value.IsEmpty && above is { Kind: BlockKind.Text }
        && LabelledParagraph.Of(above.Text) is { Kind: FieldKind.Vendor, Value.IsEmpty: false } vendor && CompanyNames.HasForm(vendor.Value.Folded) && !CompanyNames.HasForm(line.Label.Folded) && !Role().IsMatch(line.Label.Folded);

    [GeneratedRegex("^(?:代表|構成|ほか|他|及び|その他|幹事)")]
    private static partial Regex Role();

    /// <summary>第3章 個人情報: it ends the field above it.</summary>
    [GeneratedRegex(@"^第(?:\d{1,2}|[一二三四五六七八九十]{1,2})章")]
    private static partial Regex Chapter();

    [GeneratedRegex("^(?:[【〈<《〔]|[・●○◎◆◇■□][: ])")]
    private static partial Regex Marked();

    /// <summary>Whether a line that is set in further follows: a label that stands alone and has no mark is known by it.</summary>
    private static bool IsAbove(ImmutableArray<Block> blocks, int at) => at + 1 < blocks.Length && blocks[at + 1].Kind == BlockKind.Text && blocks[at + 1].Indent > blocks[at].Indent;

    /// <summary>From the first known label of a form to its last field; null where the lines of a style, with the fields already written as such, are no form.</summary>
    private static (int First, int Last)? Extent(int[] style, LabelLine?[] lines, ImmutableArray<Block> blocks, FieldKind[] spelled)
    {
        int[] known = [.. style.Where(i => lines[i]!.IsKnown)];
        int least = spelled.Length >= LeastLines ? 1 : 0;
        if (known.Length < LeastLines - least || known.Where(i => lines[i]!.Kind != FieldKind.Other).Select(i => lines[i]!.Kind).Distinct().Count() < LeastKnownAnywhere - (FieldSet.Of(spelled).IsForm ? LeastKnownAnywhere : least))
        {
            return null;
        }

        int within = style.Count(i => i >= known[0] && i <= known[^1]);
        return FieldSet.Of([.. known.Select(i => lines[i]!.Family), .. spelled]).IsForm && known.Length * 2 >= within ? (known[0], LastOf(style, known[^1], blocks)) : null;
    }

    /// <summary>Fields that nobody knows may end a form; an empty line ends it too.</summary>
    private static int LastOf(int[] style, int last, ImmutableArray<Block> blocks)
    {
        int end = last;
        while (end + 1 < blocks.Length && blocks[end + 1].Kind is not (BlockKind.Blank or BlockKind.Separator))
        {
            end++;
        }

        return style.Last(i => i <= end);
    }

    private static Block Named(Block block, LabelLine line)
    {
        if (line.Kind != FieldKind.Other && LabelledParagraph.Of(block.Text) is { } read && read.Kind == line.Kind)
        {
            return block.Point && line.Value.IsEmpty ? block with { Point = false, Role = LineRole.Field } : block;
        }

        // Alone on its line an unknown word may as well be a value.
        if (!line.IsKnown && line.Value.IsEmpty)
        {
            return block;
        }

        PaperText label = line.Kind == FieldKind.Other && line.Meaning is { } meaning ? PaperText.Of(new TextFragment(line.Label.Line, meaning)) : line.Label;
        return FieldText.Line(block, label, line.Value);
    }
}
