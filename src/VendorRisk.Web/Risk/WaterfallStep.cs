namespace VendorRisk.Web.Risk;

/// <summary>One step of the sum inherent + contributions = residual.</summary>
/// <param name="Label">What the step is.</param>
/// <param name="Points">The points it adds; for a total the sum itself.</param>
/// <param name="From">Where the bar begins, 0–100.</param>
/// <param name="To">Where it ends, 0–100.</param>
/// <param name="Total">Whether it is a sum (inherent, residual) rather than a contribution.</param>
/// <param name="FindingKey">The finding that adds it.</param>
public sealed record WaterfallStep(string Label, decimal Points, decimal From, decimal To, bool Total, string? FindingKey = null);
