using VendorRisk.Registry;

namespace VendorRisk.Monitoring;

/// <summary>Puts one alert away. The next stage of the same certification raises a new one.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Origin">Who puts it away and why (what was done about it).</param>
public sealed record AcknowledgeAlert(AlertId AlertId, ChangeOrigin Origin);
