using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Layouts;

/// <summary>The families of labels that a paper prints in one way, by which a form is told from a text that has a label among its words.</summary>
internal sealed class FieldSet
{
    private const int Enough = 3;

    private readonly HashSet<FieldKind> _kinds = [];

    public static FieldSet Of(IEnumerable<FieldKind> kinds)
    {
        FieldSet set = new();
        set._kinds.UnionWith(kinds);
        return set;
    }

    public void Add(FieldKind kind) => _kinds.Add(kind);

    /// <summary>Whether these are a form's fields: several, with what is handed over or for whom, and one that names something.</summary>
    public bool IsForm => _kinds.Count >= Enough && _kinds.Any(Names) && _kinds.Any(k => k.IsDetail());

    /// <summary>How many of the families are those that every form has.</summary>
    public int Main => _kinds.Count(k => Names(k) || k is FieldKind.Items or FieldKind.Media or FieldKind.Term);

    public bool Has(FieldKind kind) => _kinds.Contains(kind);

    /// <summary>The labels of a paper that are read as they stand: cells of rows, and lines with a value behind a label.</summary>
    public static FieldSet Plain(ImmutableArray<Block> blocks, Func<Block, bool> isOther)
    {
        FieldSet set = new();
        foreach (Block block in blocks.Where(b => b.Cells.Any(c => !c.IsEmpty) && !isOther(b)))
        {
            if (block.Kind == BlockKind.Row)
            {
                set.Add(LabelLexicon.KindOf(block.Cells.First(c => !c.IsEmpty).Folded));
            }
            else if (LabelledParagraph.Of(block.Text) is { Value.IsEmpty: false } labelled)
            {
                set.Add(labelled.Kind);
            }
        }

        set._kinds.Remove(FieldKind.Other);
        return set;
    }

    private static bool Names(FieldKind kind) => kind is FieldKind.Vendor or FieldKind.Title or FieldKind.RegisteredWork or FieldKind.Programme;
}
