using System.Globalization;
using System.Text.Json.Serialization;

namespace VendorRisk.Scoring.Scale;

/// <summary>Risk points in whole tenths, so that sums are exact. The scale runs from 0 to 100.</summary>
/// <param name="Tenths">The points times ten.</param>
[JsonConverter(typeof(PointsJsonConverter))]
public readonly record struct Points(int Tenths) : IComparable<Points>
{
    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>The points as a number with one decimal.</summary>
    public decimal Value => Tenths / 10m;

    /// <summary>The sum.</summary>
    public static Points operator +(Points left, Points right) => new(left.Tenths + right.Tenths);

    /// <summary>The difference.</summary>
    public static Points operator -(Points left, Points right) => new(left.Tenths - right.Tenths);

    /// <summary>Whether there are fewer points on the left.</summary>
    public static bool operator <(Points left, Points right) => left.Tenths < right.Tenths;

    /// <summary>Whether there are more points on the left.</summary>
    public static bool operator >(Points left, Points right) => left.Tenths > right.Tenths;

    /// <summary>Whether there are no more points on the left.</summary>
    public static bool operator <=(Points left, Points right) => left.Tenths <= right.Tenths;

    /// <summary>Whether there are no fewer points on the left.</summary>
    public static bool operator >=(Points left, Points right) => left.Tenths >= right.Tenths;

    /// <inheritdoc />
    public int CompareTo(Points other) => Tenths.CompareTo(other.Tenths);

    /// <inheritdoc />
    public override string ToString() => Value.ToString("0.0", CultureInfo.InvariantCulture);
}
