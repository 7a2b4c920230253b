namespace VendorRisk.Web.Composition;

/// <summary>The business date: the day it is in Japan, wherever the server stands.</summary>
internal sealed class JapanClock(TimeProvider clock)
{
    private static readonly TimeZoneInfo Japan = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Japan).DateTime);
}
