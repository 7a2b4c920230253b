using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorRisk.Scoring.Scale;

/// <summary>Writes points as a JSON number with one decimal.</summary>
internal sealed class PointsJsonConverter : JsonConverter<Points>
{
    public override Points Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        decimal tenths = reader.GetDecimal() * 10m;
        return tenths == decimal.Floor(tenths) ? new Points(decimal.ToInt32(tenths)) : throw new JsonException("Points have one decimal at most.");
    }

    public override void Write(Utf8JsonWriter writer, Points value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(), skipInputValidation: true);
}
