namespace VendorRisk.Papers.Dates;

/// <summary>A period read from text; an end that was not read is null.</summary>
/// <param name="Start">The first day.</param>
/// <param name="StartMention">Where the first day is written.</param>
/// <param name="End">The last day; it counts in.</param>
/// <param name="EndMention">Where the last day is written.</param>
internal sealed record DatePeriod(DateOnly? Start, (int At, int Length)? StartMention, DateOnly? End, (int At, int Length)? EndMention)
{
    public static DatePeriod None { get; } = new(null, null, null, null);

    public bool IsEmpty => Start is null && End is null;
}
