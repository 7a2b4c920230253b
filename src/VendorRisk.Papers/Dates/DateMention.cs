namespace VendorRisk.Papers.Dates;

/// <summary>A date as written, before what it leaves out is filled in.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">The position after it.</param>
/// <param name="Year">The western year; null when left out.</param>
/// <param name="Month">The month; null for a fiscal year alone.</param>
/// <param name="Day">The day; null when only the month is given.</param>
/// <param name="FiscalYear">Whether the year is a fiscal year (4/1–3/31).</param>
/// <param name="SameYear">Whether it says "the same year" (同年).</param>
internal sealed record DateMention(int Start, int End, int? Year, int? Month, int? Day, bool FiscalYear, bool SameYear)
{
    public bool MonthEnd { get; init; }
}
