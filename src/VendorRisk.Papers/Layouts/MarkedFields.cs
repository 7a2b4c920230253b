using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A form whose fields are points of a list (- 件名：…, ・委託先：…, 1-2　委託先：…, 〔委託先〕…). The mark is no part of the label, and such a list is a form,
/// not a text. Marks of one kind are taken off where the labels behind them make a form, unless more of it stands without marks.
/// </summary>
internal static class MarkedFields
{
    private const int LongestHeading = 40;

    public static ImmutableArray<Block> Unmark(ImmutableArray<Block> blocks)
    {
        ImmutableArray<FieldMark?> marks = [.. blocks.Select(FieldMark.Of)];
        Dictionary<string, FieldSet> sets = new(StringComparer.Ordinal);
        foreach (FieldMark mark in marks.OfType<FieldMark>().Where(m => m.Kind != FieldKind.Other))
        {
            (sets.TryGetValue(mark.Style, out FieldSet? set) ? set : sets[mark.Style] = new FieldSet()).Add(mark.Kind);
        }

        string[] forms = [.. sets.Where(s => s.Value.IsForm).Select(s => s.Key)];
        if (forms.Length == 0)
        {
            return blocks;
        }

        HashSet<Block> marked = new(ReferenceEqualityComparer.Instance);
        marked.UnionWith(blocks.Where((_, i) => marks[i] is { } mark && Array.IndexOf(forms, mark.Style) >= 0));
        int plain = FieldSet.Plain(blocks, marked.Contains).Main;
        string[] styles = [.. forms.Where(f => sets[f].Main > plain)];
        return styles.Length == 0 ? blocks : Unmarked(blocks, marks, styles);
    }

    private static ImmutableArray<Block> Unmarked(ImmutableArray<Block> blocks, ImmutableArray<FieldMark?> marks, string[] styles)
    {
        ImmutableArray<Block>.Builder unmarked = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        List<(int Indent, FieldKind Kind)> above = [];
        bool named = false;
        bool safeguards = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (marks[i] is not { } mark || Array.IndexOf(styles, mark.Style) < 0)
            {
                safeguards = block.Kind == BlockKind.Blank ? safeguards : named && block.Text.Folded.Length <= LongestHeading && LabelText.IsSafeguards(LabelText.Core(block.Text.Folded));
                unmarked.Add(HeadsOutline(blocks, i, styles) ? block with { Role = LineRole.Head } : block);
                continue;
            }

            // 受託者に行わせる安全管理措置, then ・記録媒体：施錠して保管する: the points are safeguards, and the form above them is over.
            if (safeguards)
            {
                unmarked.Add(block);
                continue;
            }

            above.RemoveAll(a => a.Indent >= block.Indent);
            bool field = mark.Kind != FieldKind.Other && !(above.Count > 0 && IsValue(mark.Kind, above[^1].Kind));
            unmarked.Add(field ? block with { Cells = [IsKnownWithMark(block, mark) ? block.Text : mark.Line], Point = false, Role = LineRole.Field }
                : mark.Style == FieldMark.Outline && mark.Kind == FieldKind.Other && !IsDotted(block) ? block with { Cells = [mark.Line] }
                : block);
            if (field)
            {
                above.Add((block.Indent, mark.Kind));
                named |= mark.Kind is FieldKind.Vendor or FieldKind.Title;
            }
        }

        return unmarked.MoveToImmutable();
    }

    /// <summary>7.4.1 業務開始, 10.5 インチ: a day or a size, not the number of an entry.</summary>
    private static bool IsDotted(Block block) => block.Text.Folded.AsSpan(0, Math.Min(3, block.Text.Folded.Length)).Contains('.');

    /// <summary>Letters that the label is known with stay: they tell where the next label of the form stands.</summary>
    private static bool IsKnownWithMark(Block block, FieldMark mark) =>
        HeadingMark.Of(block.Text) is not null && mark.Style.Length > FieldMark.Outline.Length && LabelledParagraph.Of(block.Text)?.Kind == mark.Kind;

    /// <summary>Whether a point below a field tells more of it: whose data, on which medium.</summary>
    private static bool IsValue(FieldKind kind, FieldKind above) =>
        kind is FieldKind.Subjects or FieldKind.Items or FieldKind.Media or FieldKind.Purpose or FieldKind.Remarks or FieldKind.Reason
        && above is FieldKind.Items or FieldKind.Subjects or FieldKind.Media or FieldKind.Work or FieldKind.WardSafeguards or FieldKind.VendorSafeguards or FieldKind.Reentrusting;

    /// <summary>2 個人情報について above 2-1: it ends the field above it and is none.</summary>
    private static bool HeadsOutline(ImmutableArray<Block> blocks, int at, string[] styles)
    {
        if (Array.IndexOf(styles, FieldMark.Outline) < 0 || blocks[at].Kind != BlockKind.Text || HeadingMark.Of(blocks[at].Text) is not { Style: HeadingStyle.Plain } heading || LabelledParagraph.Of(blocks[at].Text) is not null)
        {
            return false;
        }

        int next = at + 1;
        while (next < blocks.Length && blocks[next].Kind == BlockKind.Blank)
        {
            next++;
        }

        string number = heading.Number.ToString(CultureInfo.InvariantCulture);
        return next < blocks.Length && FieldMark.Of(blocks[next])?.Style == FieldMark.Outline && blocks[next].Text.Folded.TrimStart('(').StartsWith(number, StringComparison.Ordinal);
    }
}
