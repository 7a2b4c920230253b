using VendorRisk.Registry;

namespace VendorRisk.Monitoring;

/// <summary>Acknowledges one alert. The next stage of the same certification raises a new one.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Origin">Who acknowledges it and why (what was done about it).</param>
public sealed record AcknowledgeAlert(AlertId AlertId, ChangeOrigin Origin);
