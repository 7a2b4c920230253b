using System.Text;
using System.Text.Json.Nodes;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Tests.Policies;

/// <summary>The product's policy with something changed.</summary>
internal static class TestPolicy
{
    public static byte[] Changed(Action<JsonObject> change)
    {
        using Stream stream = typeof(PolicyReader).Assembly.GetManifestResourceStream(PolicyReader.DefaultName)!;
        JsonObject policy = JsonNode.Parse(stream)!.AsObject();
        change(policy);
        return Encoding.UTF8.GetBytes(policy.ToJsonString());
    }

    public static Policy With(Action<JsonObject> change) => PolicyReader.Read("test.json", Changed(change));
}
