using System.Globalization;
using Microsoft.Extensions.Localization;

namespace VendorRisk.Web.Jobs;

/// <summary>A schedule as people say it.</summary>
internal static class ScheduleWords
{
    /// <param name="schedule">A cron expression of five parts.</param>
    /// <param name="texts">The texts.</param>
    /// <returns>The words; the expression itself where it is of no kind that the product uses.</returns>
    public static string Of(string schedule, IStringLocalizer<JobTexts> texts) => schedule.Split(' ') switch
    {
        ["*", "*", "*", "*", "*"] => texts["Jobs.EveryMinute"],
        [var minute, "*", "*", "*", "*"] when IsNumber(minute) => texts["Jobs.Hourly", minute],
        [var minute, var hour, "*", "*", "*"] when IsNumber(minute) && IsNumber(hour) => texts["Jobs.Daily", Clock(hour, minute)],
        [var minute, var hour, "*", "*", [>= '0' and <= '6'] day] when IsNumber(minute) && IsNumber(hour) => texts["Jobs.Weekly", texts[$"Weekday.{day}"].Value, Clock(hour, minute)],
        _ => schedule,
    };

    private static bool IsNumber(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string Clock(string hour, string minute) => $"{hour.PadLeft(2, '0')}:{minute.PadLeft(2, '0')}";
}
