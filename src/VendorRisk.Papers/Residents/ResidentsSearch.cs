using System.Collections.Immutable;

namespace VendorRisk.Papers.Residents;

/// <summary>Looks for residents' own data in the lines of a paper.</summary>
internal static class ResidentsSearch
{
    /// <summary>What was found, in the order of <see cref="ResidentsKind"/>; empty for most papers.</summary>
    /// <param name="lines">All lines, line 1 first.</param>
    /// <param name="hidden">Words that are not among them: hidden rows, struck words.</param>
    public static ImmutableArray<ResidentsSign> Of(ImmutableArray<string> lines, ImmutableArray<UnreadLine> hidden)
    {
        NumberSearch numbers = new();
        PeopleSearch people = new();
        ImmutableArray<string> heads = [];
        ListRow? before = null;
        for (int i = 0; i < lines.Length; i++)
        {
            ListRow row = ListRow.Of(i + 1, PlainLine.Of(lines[i]));
            heads = HeadsOf(row, before, heads);
            numbers.Take(row, heads);
            people.Take(row, heads);
            before = row;
        }

        foreach (UnreadLine line in hidden.Where(line => line.Line < 1 || line.Line > lines.Length || !lines[line.Line - 1].Contains(line.Text, StringComparison.Ordinal)))
        {
            ListRow row = ListRow.Of(line.Line, PlainLine.Of(line.Text));
            numbers.Take(row, []);
            people.Take(row, []);
        }

        return [.. numbers.Personal.Of(ResidentsKind.PersonalNumber), .. numbers.Cards.Of(ResidentsKind.CardNumber), .. people.Found.Of(ResidentsKind.PeopleList)];
    }

    // The first row of a table without digits heads it; a line of dashes below it, as Markdown has, is no row.
    private static ImmutableArray<string> HeadsOf(ListRow row, ListRow? before, ImmutableArray<string> heads)
    {
        if (!row.IsTable)
        {
            return row.Plain.AsSpan().Trim().IsEmpty ? heads : [];
        }

        bool first = before is not { IsTable: true };
        return (first || IsHead(row)) && !row.Plain.AsSpan().ContainsAnyInRange('0', '9') ? row.Cells : first ? [] : heads;
    }

    private static bool IsHead(ListRow row) => ResidentsWords.HasAny(row.Plain, ResidentsWords.NameHeads) && ResidentsWords.HasAny(row.Plain, ResidentsWords.ContactHeads);
}
