using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace VendorRisk.Linked.Storage;

/// <summary>A day as ISO text (<c>2026-04-01</c>), which sorts as days do.</summary>
internal sealed class DurableDay() : ValueConverter<DateOnly, string>(
    day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
