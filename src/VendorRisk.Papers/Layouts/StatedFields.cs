using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A paper whose fields are sentences: 委託先は、株式会社Aとする。委託期間は、令和7年4月1日から令和8年3月31日までとする。 Only where no form names the vendor
/// or the data, and the sentences together make one.
/// </summary>
internal static partial class StatedFields
{
    /// <summary>The most lines over which one sentence may run.</summary>
    private const int MostLines = 5;

    private const int LongestLabel = 24;

    /// <summary>So many main fields make a form, in which the vendor alone may be a sentence.</summary>
    private const int LeastPlain = 2;
    private const int LongestSentence = 500;

    public static ImmutableArray<Block> Spell(ImmutableArray<Block> blocks)
    {
        FieldSet stated = new();
        ImmutableArray<Block>.Builder spelled = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length;)
        {
            PaperText? paragraph = blocks[i].Kind == BlockKind.Text && blocks[i].Role == LineRole.Open ? Paragraph(blocks, i, out int lines) : Nothing(out lines);
            Block[] fields = paragraph is null ? [] : [.. Fields(blocks[i], paragraph, stated)];
            spelled.AddRange(fields.Length > 0 ? fields : [blocks[i]]);
            i += fields.Length > 0 ? lines : 1;
        }

        FieldSet plain = FieldSet.Plain(blocks, _ => false);
        bool lacksVendor = !plain.Has(FieldKind.Vendor) && !blocks.Any(NamesInside);
        bool complete = plain.Has(FieldKind.Items) ? stated.Has(FieldKind.Vendor) && !stated.Has(FieldKind.Items) && plain.Main >= LeastPlain : stated.IsForm;
        return lacksVendor && complete ? spelled.ToImmutable() : blocks;
    }

    /// <summary>Whether a row has the label of a vendor or of data in any of its cells: four columns, or fields side by side.</summary>
    private static bool NamesInside(Block block) =>
        block.Kind == BlockKind.Row && block.Cells.Any(c => LabelLexicon.KindOf(c.Folded) is FieldKind.Vendor or FieldKind.Items && LabelLexicon.IsFixed(c.Folded));

    private static PaperText? Nothing(out int lines)
    {
        lines = 1;
        return null;
    }

    /// <summary>The lines from here to the end of a sentence; null if the first line cannot begin one that states a field.</summary>
    private static PaperText? Paragraph(ImmutableArray<Block> blocks, int from, out int lines)
    {
        lines = 1;
        if (!blocks[from].Text.Folded.Contains('は', StringComparison.Ordinal) && !EntrustingSentence.MayBegin(blocks[from].Text.Folded))
        {
            return null;
        }

        while (!blocks[from + lines - 1].Text.Folded.EndsWith('。') && lines < MostLines && from + lines < blocks.Length && blocks[from + lines] is { Kind: BlockKind.Text, Point: false })
        {
            lines++;
        }

        return PaperText.Of([.. blocks.Skip(from).Take(lines).SelectMany(b => b.Text.Fragments)]);
    }

    /// <summary>The sentences of a paragraph, with those that state a field rewritten as label and value; empty if none does.</summary>
    private static List<Block> Fields(Block block, PaperText paragraph, FieldSet stated)
    {
        List<Block> lines = [];
        bool any = false;
        for (int start = 0; start < paragraph.Folded.Length;)
        {
            int stop = paragraph.Folded.IndexOf('。', start) is >= 0 and var at ? at + 1 : paragraph.Folded.Length;
            PaperText sentence = paragraph.Between(start, stop);
            start = stop;
            if (sentence.IsEmpty)
            {
                continue;
            }

            ImmutableArray<(FieldKind Kind, PaperText Line)> told =
                sentence.Folded.Length > LongestSentence ? [] : FieldOf(sentence) is { } field ? [field] : EntrustingSentence.Of(sentence);
            if (told.IsEmpty)
            {
                lines.Add(new Block(BlockKind.Text, sentence.Line, [sentence], block.Point));
            }

            foreach ((FieldKind kind, PaperText line) in told)
            {
                any = true;
                stated.Add(kind);
                lines.Add(new Block(BlockKind.Text, sentence.Line, [line]) { Role = LineRole.Field });
            }
        }

        return any ? lines : [];
    }

    private static (FieldKind Kind, PaperText Line)? FieldOf(PaperText sentence)
    {
        int mark = HeadingMark.Of(sentence)?.Length ?? (sentence.Folded[0] is '・' or '○' or '●' or '■' or '◆' ? 1 : 0);
        if (Stated().Match(sentence.Folded, mark) is not { Success: true } match || match.Index != mark || match.Groups["label"].Length > LongestLabel)
        {
            return null;
        }

        PaperText label = sentence.Between(mark, mark + match.Groups["label"].Length);
        FieldKind kind = LabelLexicon.IsFixed(label.Folded) ? LabelLexicon.KindOfLine(label.Folded) : FieldKind.Other;
        Group value = match.Groups["value"];
        if (kind is FieldKind.Other or FieldKind.WardSafeguards or FieldKind.VendorSafeguards || value.Length == 0
            || (kind != FieldKind.Reentrusting && (!match.Groups["end"].Success || Rule().IsMatch(value.Value)))
            || (kind == FieldKind.Vendor && Deed().IsMatch(value.Value)))
        {
            return null;
        }

        // Whether work is entrusted on is told by the whole sentence.
        PaperText stated = kind == FieldKind.Reentrusting ? sentence.Between(mark, sentence.Folded.Length) : sentence.Between(value.Index, value.Index + value.Length);
        return (kind, FieldText.Of(label, stated));
    }

    [GeneratedRegex(@"\G(?<label>[^、。:は]{2,24}?)(?:について|に関して)?は、?(?<value>[^。]*?)(?<end>とします|とする|とした|とする(?:予定|見込み)(?:である|です)|を予定している|を予定しています|を予定する|を見込んでいる|を見込む|を想定している|である|です|であります|となる|となります)?。?$")]
    private static partial Regex Stated();

    /// <summary>What must be, not what is: 記録媒体は、返却するものとする.</summary>
    [GeneratedRegex("(?:もの|こと|よう|次のとおり|下記のとおり)$")]
    private static partial Regex Rule();

    /// <summary>What somebody does: no name.</summary>
    [GeneratedRegex("を|こと|もの|ない")]
    private static partial Regex Deed();
}
