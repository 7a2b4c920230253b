using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using VendorRisk.Engagements;
using VendorRisk.Monitoring;
using VendorRisk.Registry;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Web.Api.Answers;

/// <summary>The JSON of the API: camel case, enums as camel-case words, dates as ISO 8601, keys as text.</summary>
internal static class ApiJson
{
    // Options remember how each type is read, so they are made once for each host.
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Strict = [];

    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectRequiredConstructorParameters = true;
        // Its letters are what people call a grade.
        options.Converters.Add(new JsonStringEnumConverter<Grade>());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new KeyConverter<EngagementId>(EngagementId.TryParse));
        options.Converters.Add(new KeyConverter<VendorId>(VendorId.TryParse));
        options.Converters.Add(new KeyConverter<MeetingId>(MeetingId.TryParse));
        options.Converters.Add(new KeyConverter<AlertId>(Keys.TryAlert));
        options.Converters.Add(new KeyConverter<WebhookId>(WebhookId.TryParse));
    }

    public static JsonSerializerOptions Of(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

    /// <summary>The same for what is sent to us: members that nobody knows and null where there must be a value are refused.</summary>
    public static JsonSerializerOptions StrictOf(HttpContext context) =>
        Strict.GetValue(Of(context), answers => new(answers) { RespectNullableAnnotations = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow });
}
