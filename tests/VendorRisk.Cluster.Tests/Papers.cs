using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Cluster.Tests;

/// <summary>Small facts and papers to be stored.</summary>
internal static class Papers
{
    public static ChangeOrigin By(string who = "山田") => new(Guid.NewGuid(), who, "試験のため");

    public static EngagementFacts Facts(string title) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("株式会社みどり印刷") }],
    }.WithPaths();

    public static OriginalPaper Paper(params byte[] content) => new("案件.txt", "text/plain", content);
}
