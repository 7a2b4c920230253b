using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>The forms by which a ward gets data from elsewhere, gives it, or uses it for something else.</summary>
internal static class PublicSheets
{
    public static (SheetFacts Sheet, int Index)[] All(EngagementFacts facts) =>
    [
        .. facts.Sheets.Select((sheet, index) => (sheet, index))
            .Where(s => s.sheet.Kind is SheetKind.IndirectCollection or SheetKind.ExternalProvision or SheetKind.SecondaryUse),
    ];

    /// <summary>The people in need of protection whom the sheet names: what was read between its title and the next one's.</summary>
    public static ProtectedPersons[] On(EngagementFacts facts, int index)
    {
        int from = facts.Sheets[index].Title.Source?.Line ?? int.MaxValue;
        int to = index + 1 < facts.Sheets.Length ? facts.Sheets[index + 1].Title.Source?.Line ?? int.MaxValue : int.MaxValue;
        return [.. facts.ProtectedPersons.Where(p => p.Statement.Source?.Line is { } line && line >= from && line < to)];
    }

    /// <summary>The people in need of protection whom the outline names: what stands before the first sheet.</summary>
    public static ProtectedPersons[] InOutline(EngagementFacts facts)
    {
        int first = facts.Sheets.Min(s => s.Title.Source?.Line ?? int.MaxValue);
        return [.. facts.ProtectedPersons.Where(p => p.Statement.Source?.Line is { } line && line < first)];
    }

    public static bool Names(ProtectedPersons persons, string group) => persons.Groups.Any(g => g.Is(group));
}
