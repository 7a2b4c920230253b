namespace VendorRisk.Engagements;

/// <summary>
/// By when an incident is to be reported. The day on which it was learned of counts as the first, so that no other way of counting ends earlier; days off count too.
/// </summary>
public static class DutyClock
{
    private const int PreliminaryFrom = 3;
    private const int PreliminaryDays = 5;
    private const int FinalDays = 30;
    private const int FinalDaysWithMalice = 60;

    /// <summary>The last day of a duty.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="learned">The day on which the incident was learned of.</param>
    /// <param name="malice">Whether somebody may have acted with a wrongful aim, which leaves more time to find out.</param>
    public static DateOnly Due(IncidentDuty duty, DateOnly learned, bool malice) =>
        learned.AddDays((duty == IncidentDuty.Preliminary ? PreliminaryDays : malice ? FinalDaysWithMalice : FinalDays) - 1);

    /// <summary>The day from which the first report is expected; it is due two days later.</summary>
    /// <param name="learned">The day on which the incident was learned of.</param>
    public static DateOnly ExpectedFrom(DateOnly learned) => learned.AddDays(PreliminaryFrom - 1);
}
