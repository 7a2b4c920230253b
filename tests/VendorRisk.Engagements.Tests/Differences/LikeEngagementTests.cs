using VendorRisk.Contract;

namespace VendorRisk.Engagements.Tests.Differences;

public class LikeEngagementTests
{
    private static readonly EngagementFacts Paper = LibraryPaper.Facts;

    [Fact]
    public void Rank_TheSameTitleInAnotherWidth_ComesFirstAndIsLikely()
    {
        LikeEngagement like = LikeEngagement.Rank(Paper, [Stored("図書館利用案内の印刷の委託について", null), Stored("図書館 利用案内の発送の委託について", null)])[0];
        like.Grounds.ShouldBe([LikenessGround.SameTitle]);
        like.Likely.ShouldBeTrue();
    }

    [Fact]
    public void Rank_ATitleWithOneWordMore_SaysWhyItIsOffered()
    {
        LikeEngagement like = LikeEngagement.Rank(Paper, [Stored("令和8年度 図書館利用案内の発送の委託について", "中央図書館", "みどり印刷（株）")]).ShouldHaveSingleItem();
        like.Grounds.ShouldBe([LikenessGround.AlikeTitle, LikenessGround.Department, LikenessGround.Vendor]);
        like.Likely.ShouldBeTrue();
    }

    [Fact]
    public void Rank_AnotherMatterOfTheSameDepartmentAndVendor_IsNotOffered() =>
        LikeEngagement.Rank(Paper, [Stored("成人式の案内状の作成", "中央図書館", "みどり印刷株式会社")]).ShouldBeEmpty();

    private static EngagementSummary Stored(string title, string? department, params string[] vendors) => new()
    {
        Id = EngagementId.New(), Revision = 1, Version = 1, ChangedAt = default, ChangedBy = "", Title = title, Department = department, Vendors = [.. vendors],
    };
}
