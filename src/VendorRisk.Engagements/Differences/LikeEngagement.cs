using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements.Differences;

namespace VendorRisk.Engagements;

/// <summary>A stored engagement that a paper may be a new draft of.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Likeness">How likely, 0–1000; only for ranking.</param>
/// <param name="Grounds">Why, the strongest first.</param>
public sealed record LikeEngagement(EngagementSummary Engagement, int Likeness, ImmutableArray<LikenessGround> Grounds)
{
    private const int TitleAlone = 700;
    private const int TitleWithOthers = 400;

    /// <summary>Whether it is likely enough to be offered first.</summary>
    public bool Likely => Likeness >= 750;

    /// <summary>The stored engagements that the facts may belong to, the likeliest first.</summary>
    public static ImmutableArray<LikeEngagement> Rank(EngagementFacts facts, IEnumerable<EngagementSummary> stored)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stored);
        string title = FoldedText.Of(facts.Title.Or(""));
        WordingSimilarity words = new(title);
        HashSet<string> vendors = [.. facts.Chain.Where(link => link.Name.IsKnown).Select(link => FoldedText.OfVendor(link.Name.Value!))];
        return
        [
            .. stored.Select(engagement => Compare(engagement, facts, title, words, vendors)).OfType<LikeEngagement>()
                .OrderByDescending(like => like.Likeness).ThenByDescending(like => like.Engagement.ChangedAt).ThenBy(like => like.Engagement.Id.Value),
        ];
    }

    private static LikeEngagement? Compare(EngagementSummary stored, EngagementFacts facts, string title, WordingSimilarity words, HashSet<string> vendors)
    {
        string other = FoldedText.Of(stored.Title ?? "");
        int alike = title.Length == 0 || other.Length == 0 ? 0 : title == other ? 1000 : words.With(new WordingSimilarity(other));
        List<LikenessGround> grounds = [];
        if (alike >= TitleWithOthers)
        {
            grounds.Add(alike == 1000 ? LikenessGround.SameTitle : LikenessGround.AlikeTitle);
        }

        if (Same(facts.Programme, stored.Programme))
        {
            grounds.Add(LikenessGround.Programme);
        }

        if (Same(facts.Department, stored.Department))
        {
            grounds.Add(LikenessGround.Department);
        }

        if (stored.Vendors.Any(vendor => vendors.Contains(FoldedText.OfVendor(vendor))))
        {
            grounds.Add(LikenessGround.Vendor);
        }

        // A title alone must be very like; department, programme or vendor alone are shared by many engagements of one ward.
        bool offered = alike >= TitleAlone || (alike >= TitleWithOthers && grounds.Count > 1) || grounds.Count(ground => ground >= LikenessGround.Department) == 3;
        int likeness = Math.Min(1000, (alike * 7 / 10) + (100 * grounds.Count(ground => ground >= LikenessGround.Department)));
        return offered ? new LikeEngagement(stored, title == other ? Math.Max(likeness, 800) : likeness, [.. grounds]) : null;
    }

    private static bool Same(Fact<string> fact, string? stored) => fact.IsKnown && stored is not null && FoldedText.Of(fact.Value) == FoldedText.Of(stored);
}
