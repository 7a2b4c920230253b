namespace VendorRisk.Web.Heatmap;

/// <summary>A fact that a finding rests on.</summary>
/// <param name="Words">Which fact, in words.</param>
/// <param name="Line">The paper's line; null when it did not come from the paper.</param>
/// <param name="Quote">The printed words.</param>
public sealed record HeatFact(string Words, int? Line, string? Quote);
