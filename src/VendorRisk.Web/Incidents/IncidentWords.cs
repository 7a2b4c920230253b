using Microsoft.Extensions.Localization;

namespace VendorRisk.Web.Incidents;

/// <summary>How it is said what is due.</summary>
internal static class IncidentWords
{
    /// <summary>What a case asks for next.</summary>
    public static string Next(IStringLocalizer<IncidentTexts> texts, DueDuty due) => due is { Duty: { } duty, Due: { } day }
        ? texts["Case.DutyDue", texts["Case.Duty." + duty].Value, Wareki.Show(day), Left(texts, due.DaysLeft)]
        : texts["Case.ToClose"];

    public static string Left(IStringLocalizer<IncidentTexts> texts, int days) =>
        days < 0 ? texts["Case.Overdue", -days] : days == 0 ? texts["Case.DueToday"] : texts["Case.DaysLeft", days];
}
