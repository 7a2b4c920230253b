using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// Forms that are lines, not tables: their fields stand as points of a list, behind outline numbers, with labels in brackets, two in a line, or in
/// sentences. They are written as label and value, line after line, so that what comes after need not know of them.
/// </summary>
internal static class FormLines
{
    /// <summary>In this order: each may rest on what those before it have written.</summary>
    private static readonly ImmutableArray<Func<ImmutableArray<Block>, ImmutableArray<Block>>> Passes =
        [ArticleFields.Spell, GroupLines.Gather, TitleRows.Part, FieldsBeside.Part, Signature.Spell, PartyLines.Spell, MarkedFields.Unmark, NamedFields.Name, NamedRows.Name, StatedFields.Spell, GroupHeads.Mark];

    public static ImmutableArray<Block> Spell(ImmutableArray<Block> blocks) => Passes.Aggregate(blocks, (spelled, pass) => pass(spelled));
}
