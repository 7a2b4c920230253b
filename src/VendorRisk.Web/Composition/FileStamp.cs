using System.Globalization;

namespace VendorRisk.Web.Composition;

/// <summary>The moment as it stands in the names of files: Japan's clock, sorted by name as by time, e.g. <c>20261129-020000</c>.</summary>
internal static class FileStamp
{
    public const string Form = "yyyyMMdd-HHmmss";

    public static string Of(TimeProvider clock) => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), JapanClock.Zone).ToString(Form, CultureInfo.InvariantCulture);
}
