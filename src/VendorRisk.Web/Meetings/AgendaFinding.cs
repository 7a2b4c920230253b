using VendorRisk.Contract;

namespace VendorRisk.Web.Meetings;

/// <summary>A finding of an item as the agenda shows it.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Severity">How severe.</param>
/// <param name="Message">What it says, in the page's language.</param>
public sealed record AgendaFinding(string Rule, Severity Severity, string Message);
