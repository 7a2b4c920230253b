using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>The worst finding of an engagement in a list.</summary>
/// <param name="Severity">How severe.</param>
/// <param name="Message">What it says, in the page's language.</param>
public sealed record WorstFinding(Severity Severity, string Message);
