namespace VendorRisk.Web.Engagements;

/// <summary>A changed fact in words.</summary>
/// <param name="What">Which fact.</param>
/// <param name="Old">The earlier value.</param>
/// <param name="New">The later value.</param>
public sealed record ChangedFact(string What, string Old, string New);
