using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Changes;

/// <summary>
/// A vendor that is said to change (AからBに変更する), in its own cell or in a sentence that names it as the vendor. Taken only where both sides are names
/// with a legal form: many things are changed from one into another.
/// </summary>
internal static partial class StateSentences
{
    private static readonly char[] Arrows = ['→', '⇒', '➡'];

    public static StateBlocks Split(ImmutableArray<Block> blocks)
    {
        StateBlocks states = new();
        bool hasVendor = blocks.Any(b => KindOf(b) == FieldKind.Vendor);
        char? arrow = blocks.Where(b => InCell(b) is not null).Select(b => Arrows.Where(b.Cells[^1].Folded.Contains).Select(a => (char?)a).FirstOrDefault()).FirstOrDefault();
        foreach (Block block in blocks)
        {
            if ((InCell(block) ?? Arrowed(block, arrow)) is { } cell)
            {
                states.Add(cell.Old, cell.New);
            }
            else if (!hasVendor && InSentence(block) is { } sentence)
            {
                states.Add(block);
                states.Add(sentence.Old, sentence.New);
                hasVendor = true;
            }
            else
            {
                states.Add(block);
            }
        }

        return states;
    }

    private static (Block Old, Block New)? InCell(Block block)
    {
        (PaperText Label, PaperText Value)? field = FieldOf(block);
        if (field is not { } vendor || LabelLexicon.KindOf(vendor.Label.Folded) != FieldKind.Vendor || !vendor.Value.Folded.AsSpan().ContainsAny('→', '⇒', 'か'))
        {
            return null;
        }

        Match change = Changes().Match(vendor.Value.Folded);
        return change.Success ? Pair(block.Line, vendor.Label, vendor.Value, change) : null;
    }

    /// <summary>Where the vendor's cell writes its change with an arrow, the other cells do: 氏名 ⇒ 氏名、住所. An arrow in a way of handing over (区→委託先→…) has others beside it.</summary>
    private static (Block Old, Block New)? Arrowed(Block block, char? arrow)
    {
        if (arrow is not { } mark || FieldOf(block) is not { } field || LabelLexicon.KindOf(field.Label.Folded) == FieldKind.Other)
        {
            return null;
        }

        int at = field.Value.Folded.IndexOf(mark, StringComparison.Ordinal);
        if (at <= 0 || field.Value.Folded.LastIndexOf(mark) != at)
        {
            return null;
        }

        StatePair pair = StatePair.Of(field.Value.Between(0, at), field.Value.Between(at + 1, field.Value.Folded.Length));
        return (Row(block.Line, field.Label, pair.Old), Row(block.Line, field.Label, pair.New));
    }

    private static (Block Old, Block New)? InSentence(Block block)
    {
        if (block.Kind is not (BlockKind.Row or BlockKind.Text))
        {
            return null;
        }

        foreach (PaperText cell in block.Cells)
        {
            if (cell.Folded.Contains("から", StringComparison.Ordinal) && Sentence().Match(cell.Folded) is { Success: true } change
                && Pair(block.Line, cell.Between(change.Groups["label"].Index, change.Groups["label"].Index + change.Groups["label"].Length), cell, change) is { } pair)
            {
                return pair;
            }
        }

        return null;
    }

    private static (Block Old, Block New)? Pair(int line, PaperText label, PaperText text, Match change)
    {
        Group old = change.Groups["old"];
        Group now = change.Groups["new"];
        return CompanyNames.HasForm(old.Value) && CompanyNames.HasForm(now.Value)
            ? (Row(line, label, text.Between(old.Index, old.Index + old.Length)), Row(line, label, text.Between(now.Index, now.Index + now.Length)))
            : null;
    }

    private static Block Row(int line, PaperText label, PaperText value) => new(BlockKind.Row, line, [label, value]);

    private static FieldKind KindOf(Block block) => FieldOf(block) is { } field ? LabelLexicon.KindOf(field.Label.Folded) : FieldKind.Other;

    private static (PaperText Label, PaperText Value)? FieldOf(Block block) => block.Kind switch
    {
        BlockKind.Row when block.Cells.Count(c => !c.IsEmpty) == 2 => (block.Cells.First(c => !c.IsEmpty), block.Cells.Last(c => !c.IsEmpty)),
        BlockKind.Text when LabelledParagraph.Of(block.Text) is { Value.IsEmpty: false } field => (field.Label, field.Value),
        _ => null,
    };

    [GeneratedRegex(@"^(?<old>[^→⇒\n]{2,80}?)(?:から|→|⇒)(?<new>[^→⇒\n]{2,80}?)(?:(?:に|へ|への)(?:変更|切り?替え?|交代|交替|引き継|移管)[^、。\n]{0,12})?。?$")]
    private static partial Regex Changes();

    [GeneratedRegex(@"(?<label>(?:再?委託先|受託者|受託事業者|委託事業者|受注者|契約の?相手方))(?:の事業者|である事業者)?(?:を|が|は)、?(?<old>[^、。\n]{2,60}?)から、?(?<new>[^、。\n]{2,80}?)(?:に|へ)(?:変更|切り?替|交代|交替)")]
    private static partial Regex Sentence();
}
