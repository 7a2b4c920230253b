using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorRisk.Web.Api.Answers;

/// <summary>A key as the text that stands in addresses.</summary>
internal sealed class KeyConverter<T>(KeyConverter<T>.Parse parse) : JsonConverter<T>
    where T : struct
{
    public delegate bool Parse(string? text, out T key);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && parse(reader.GetString(), out T key) ? key : throw new JsonException("This is no key.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
