using System.Globalization;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Web.Api.Answers;

namespace VendorRisk.Web.Api.Resources;

/// <summary>Facts that came as JSON.</summary>
internal static class Facts
{
    // Null where the contract knows none would be found by a rule, far from who sent it.
    private static readonly JsonSerializerOptions Strict = new(ContractJson.Options) { RespectNullableAnnotations = true };

    /// <exception cref="ApiRefusal">They are not of the contract's form.</exception>
    public static EngagementFacts Of(JsonElement json)
    {
        try
        {
            return (json.Deserialize<EngagementFacts>(Strict) ?? throw Unread("$")).WithPaths();
        }
        catch (JsonException fault)
        {
            throw Unread(fault.Path ?? "$");
        }
    }

    private static ApiRefusal Unread(string path) => ApiRefusal.Malformed(
        "facts.form", "facts", string.Create(CultureInfo.InvariantCulture, $"facts の {path} が、事実の JSON の形に合いません。POST {ApiAddresses.Root}/readings の答えの facts と見比べて直してください。"));
}
