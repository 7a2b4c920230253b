using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Cloud;

/// <summary>The catalogue for those who enter a service by hand.</summary>
internal sealed class KnownCloudServices : IKnownCloudServices
{
    public ImmutableArray<KnownCloudService> All { get; } =
    [
        .. CloudCatalogue.Product.Services.SelectMany(entry => entry.Words, (entry, word) => new KnownCloudService(word, entry.Operator, entry.Country))
            .OrderBy(service => service.Name, StringComparer.OrdinalIgnoreCase),
    ];

    public KnownCloudService? Find(string words)
    {
        string folded = TextFolding.Fold(words);
        ImmutableArray<LexiconHit<CloudCatalogueEntry>> hits = CloudReader.Catalogued(folded);
        if (hits.IsEmpty || hits.DistinctBy(hit => (hit.Meaning.Operator, hit.Meaning.Country)).Count() > 1)
        {
            return null;
        }

        string[] regions = [.. CloudCatalogue.Regions.Find(folded).Select(hit => hit.Meaning).Distinct(StringComparer.Ordinal)];
        return new KnownCloudService(hits[0].Word, hits[0].Meaning.Operator, hits[0].Meaning.Country, regions is [var only] ? only : null);
    }
}
