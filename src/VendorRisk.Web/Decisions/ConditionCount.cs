namespace VendorRisk.Web.Decisions;

/// <summary>How many conditions of an engagement are to be met.</summary>
/// <param name="Open">All of them.</param>
/// <param name="Overdue">Those whose day is past.</param>
internal sealed record ConditionCount(int Open, int Overdue);
