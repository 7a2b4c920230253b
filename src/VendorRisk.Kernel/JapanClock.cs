namespace VendorRisk.Kernel;

/// <summary>The business date and the jobs' hours: Japan's, wherever the server stands.</summary>
public sealed class JapanClock(TimeProvider time)
{
    /// <summary>Asia/Tokyo.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    /// <summary>The day it is in Japan.</summary>
    public DateOnly Today => DateOf(time.GetUtcNow());

    /// <summary>The day it is in Japan at a moment.</summary>
    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);
}
