namespace VendorRisk.Kernel;

/// <summary>Where a change comes from; every command carries one, and the audit log keeps it.</summary>
/// <param name="CommandId">Made once per intention (a form, a click); a repeated command answers as the first did.</param>
/// <param name="Who">Who changes it; not empty.</param>
/// <param name="Why">The reason; not empty.</param>
public sealed record ChangeOrigin(Guid CommandId, string Who, string Why);
