namespace VendorRisk.Web.Text;

/// <summary>What was typed where a date is asked for.</summary>
/// <param name="Date">The date; null when there is none that can be recorded.</param>
/// <param name="Fault">Why there is none.</param>
/// <param name="Era">The era that was typed, where it is at fault.</param>
/// <param name="Meant">The day that was meant by a wrong era.</param>
internal sealed record DateReading(DateOnly? Date, DateFault? Fault = null, JapaneseEra? Era = null, DateOnly? Meant = null);
