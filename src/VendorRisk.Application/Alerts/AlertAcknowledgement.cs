using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>An alert that somebody has dealt with.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">What was done about it.</param>
/// <param name="Alert">The alert.</param>
public sealed record AlertAcknowledgement(Guid CommandId, string Why, AlertId Alert);
