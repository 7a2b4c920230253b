using System.Globalization;

namespace VendorRisk.Monitoring;

/// <summary>The key of an alert, in the order in which they were raised.</summary>
public readonly record struct AlertId(long Value)
{
    /// <summary>The key as it stands in addresses.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
