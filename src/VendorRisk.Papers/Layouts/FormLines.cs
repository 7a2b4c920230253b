using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// Forms that are lines, not tables: their fields stand as points of a list, behind outline numbers, with labels in brackets, two in a line, or in
/// sentences. They are written as label and value, line after line, so that what comes after need not know of them.
/// </summary>
internal static class FormLines
{
    public static ImmutableArray<Block> Spell(ImmutableArray<Block> blocks) => StatedFields.Spell(NamedRows.Name(NamedFields.Name(MarkedFields.Unmark(PartyLines.Spell(FieldsBeside.Part(blocks))))));
}
