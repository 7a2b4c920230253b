using System.Collections.Immutable;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Packets;

/// <summary>Forms that follow each other without a head: the same labels in the same order begin again at a title, and each of them is whole.</summary>
internal static class PrintedAgain
{
    private const int LeastFields = 5;

    /// <summary>A form is looked at so far; no line of a file is looked at again and again.</summary>
    private const int Reach = 60;

    /// <param name="lines">The file.</param>
    /// <param name="before">Where the form before begins.</param>
    /// <param name="at">The title at which another may begin.</param>
    public static bool At(ImmutableArray<StartLine> lines, int before, int at)
    {
        // Of a longer form nothing is known but its end: it is not cut.
        if (lines[at].Field != FieldKind.Title || at - before > Reach)
        {
            return false;
        }

        int first = before;
        while (first < at && lines[first].Field != FieldKind.Title)
        {
            first++;
        }

        int next = at + 1;
        while (next < lines.Length && next < at + Reach && lines[next].Field != FieldKind.Title)
        {
            next++;
        }

        FieldKind[] earlier = Fields(lines, first, at);
        FieldKind[] later = Fields(lines, at, next);
        return IsWhole(earlier) && IsWhole(later) && Math.Min(earlier.Length, later.Length) >= LeastFields
            && !lines.Skip(at).Take(next - at).Any(l => l.IsSubcontractors && l.Field == FieldKind.Vendor)
            && earlier.Take(LeastFields).SequenceEqual(later.Take(LeastFields));
    }

    private static FieldKind[] Fields(ImmutableArray<StartLine> lines, int from, int to) =>
        [.. lines.Skip(from).Take(to - from).Select(l => l.Field).Where(f => f != FieldKind.Other)];

    private static bool IsWhole(FieldKind[] fields) => fields.Contains(FieldKind.Vendor) && fields.Contains(FieldKind.Items);
}
