namespace VendorRisk.Engagements;

/// <summary>Who changes something and why; every change carries one.</summary>
/// <param name="CommandId">Made once per intention (a form, a click); a repeated command answers as the first did.</param>
/// <param name="Who">Who changes it; not empty.</param>
/// <param name="Why">The reason; not empty.</param>
public sealed record ChangeContext(Guid CommandId, string Who, string Why);
