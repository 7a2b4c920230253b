using VendorRisk.Contract;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The services that the links of a chain use, by the paper and by the register.</summary>
internal static class CloudRows
{
    public static IEnumerable<PortfolioCloudRow> Of(JudgedEngagement judged)
    {
        var uses = judged.Facts.Chain.SelectMany((link, place) => link.CloudServices.Concat(link.Registered?.CloudServices ?? [])
            .Where(cloud => cloud.Name.IsKnown)
            .Select(cloud => (Key: CloudKey.Of(cloud.Name.Value!), Link: place, Cloud: cloud))
            .Where(use => use.Key.Length > 0)
            .DistinctBy(use => use.Key));
        return uses.Select((use, place) => new PortfolioCloudRow
        {
            EngagementId = judged.Engagement.Id.ToString(),
            Place = place,
            Link = use.Link,
            CloudKey = use.Key,
            Name = use.Cloud.Name.Value!,
            Operator = Known(use.Cloud.Operator),
            OperatorCountry = Known(use.Cloud.OperatorCountry),
            ServerCountry = Known(use.Cloud.ServerCountry),
        });
    }

    private static string? Known(Fact<string> fact) => fact.IsKnown ? fact.Value : null;
}
