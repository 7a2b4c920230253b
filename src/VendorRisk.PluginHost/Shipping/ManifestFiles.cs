using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>Changes what a <c>plugin.json</c> lists; everything else its author wrote stays.</summary>
internal static class ManifestFiles
{
    // Readable for people: Japanese stays Japanese in the manifest.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest with these files in place of whatever it listed; as it was when it is no object.</summary>
    public static byte[] With(byte[] manifest, ImmutableSortedDictionary<string, string> hashes)
    {
        try
        {
            if (JsonNode.Parse(manifest, null, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }) is not JsonObject written)
            {
                return manifest;
            }

            written.Remove("files");
            if (!hashes.IsEmpty)
            {
                written["files"] = new JsonObject(hashes.Select(h => KeyValuePair.Create(h.Key, (JsonNode?)JsonValue.Create(h.Value))));
            }

            return Encoding.UTF8.GetBytes(written.ToJsonString(Readable) + "\n");
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException)
        {
            return manifest;
        }
    }

    /// <summary>The manifest without a list of files.</summary>
    public static byte[] Without(byte[] manifest) => With(manifest, ImmutableSortedDictionary<string, string>.Empty);
}
