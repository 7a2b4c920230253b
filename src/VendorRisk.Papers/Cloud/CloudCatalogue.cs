using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Cloud;

/// <summary>Services, words for generative AI and regions, read from <c>cloud-services.json</c>. A service that is not listed keeps an unknown operator.</summary>
internal sealed record CloudCatalogue
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web);

    /// <summary>The catalogue as it ships.</summary>
    public static CloudCatalogue Product { get; } = Read();

    /// <summary>By the words that name them.</summary>
    public static Lexicon<CloudCatalogueEntry> Known { get; } = new(Product.Services.Select(e => new LexiconEntry<CloudCatalogueEntry>(e, [.. e.Words])));

    /// <summary>Words for generative AI where no service is named.</summary>
    public static Lexicon<bool> Generative { get; } = new(new LexiconEntry<bool>(true, [.. Product.GenerativeWords]));

    /// <summary>The country of the servers, by the words for a region.</summary>
    public static Lexicon<string> Regions { get; } = new(Product.RegionWords.Select(r => new LexiconEntry<string>(r.Key, [.. r.Value])));

    public ImmutableArray<CloudCatalogueEntry> Services { get; init; } = [];

    public ImmutableArray<string> GenerativeWords { get; init; } = [];

    [JsonPropertyName("regions")]
    public ImmutableDictionary<string, ImmutableArray<string>> RegionWords { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    private static CloudCatalogue Read()
    {
        using Stream services = typeof(CloudCatalogue).Assembly.GetManifestResourceStream("VendorRisk.Papers.cloud-services.json")!;
        return JsonSerializer.Deserialize<CloudCatalogue>(services, Spelling)!;
    }
}
