using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>A period of work that needs an approved connection; both ends count in.</summary>
internal sealed record Need(string Label, Fact<DateOnly> Start, Fact<DateOnly> End, string Path)
{
    /// <summary>Whether it lies inside a connection's term; an end that is not known on either side is not held against it.</summary>
    public bool FitsInto(Term term) =>
        !(Start.IsKnown && term.Start.IsKnown && Start.Value < term.Start.Value)
        && !(End.IsKnown && term.End.IsKnown && End.Value > term.End.Value);

    public static string Span(Fact<DateOnly> start, Fact<DateOnly> end) => $"{Day(start)}～{Day(end)}";

    private static string Day(Fact<DateOnly> day) => day.IsKnown ? Wording.Date(day.Value) : "";
}
