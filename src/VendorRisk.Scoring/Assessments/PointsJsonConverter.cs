using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Writes points as a JSON number with one decimal.</summary>
internal sealed class PointsJsonConverter : JsonConverter<Points>
{
    public override Points Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(decimal.ToInt32(reader.GetDecimal() * 10m));

    public override void Write(Utf8JsonWriter writer, Points value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(), skipInputValidation: true);
}
