using VendorRisk.Engagements;

namespace VendorRisk.Web.Incidents;

/// <summary>A report that is due.</summary>
/// <param name="Case">The case.</param>
/// <param name="Duty">What is due; null when only the closing is left.</param>
/// <param name="Due">Its last day; null when only the closing is left.</param>
/// <param name="DaysLeft">How many days are left, today not counted; negative when it is overdue.</param>
public sealed record DueDuty(IncidentCase Case, IncidentDuty? Duty, DateOnly? Due, int DaysLeft);
