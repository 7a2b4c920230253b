using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Assessments;

/// <summary>To make stored assessments again.</summary>
/// <param name="Id">The order's own.</param>
/// <param name="Generation">What is in force: it takes the place of what is gone.</param>
internal sealed record ReplayOrder(Guid Id, string Generation) : SliceOrder(Id, Generation);
