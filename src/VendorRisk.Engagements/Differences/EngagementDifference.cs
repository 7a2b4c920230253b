using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements.Differences;

namespace VendorRisk.Engagements;

/// <summary>
/// What two sets of facts say differently, by meaning: lists are matched by what their entries are, not where they stand, and a change of lines,
/// quotes, confidence, widths or spaces alone is no difference.
/// </summary>
public sealed record EngagementDifference
{
    /// <summary>The changes, the weightiest first; empty when both mean the same.</summary>
    public ImmutableArray<FactChange> Changes { get; init; } = [];

    /// <summary>Whether both mean the same.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>
    /// Compares two sets of facts. The same two always give the same changes, and <c>Between(b, a)</c> is <c>Between(a, b)</c> seen from the other side.
    /// </summary>
    /// <param name="a">The earlier facts.</param>
    /// <param name="b">The later facts.</param>
    public static EngagementDifference Between(EngagementFacts a, EngagementFacts b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        (a, b) = (a.WithPaths(), b.WithPaths());
        (ImmutableArray<string> linksA, ImmutableArray<string> linksB) = ChainAlignment.KeysOf(a.Chain, b.Chain);
        MeaningKeys keysA = MeaningKeys.Of(a, linksA);
        MeaningKeys keysB = MeaningKeys.Of(b, linksB);
        (keysA, keysB) = SheetAlignment.WithSheets(a, keysA, b, keysB);
        (keysA, keysB) = (keysA with { Mentioned = Mentions(b) }, keysB with { Mentioned = Mentions(a) });
        return InOrder(NodeComparison.Compare(MeaningTree.Of(a, keysA), MeaningTree.Of(b, keysB)));
    }

    /// <summary>The same difference seen from the other side.</summary>
    public EngagementDifference Mirrored() => InOrder(Changes.Select(change => change.Mirrored()));

    private static ImmutableHashSet<int> Mentions(EngagementFacts facts) => [.. facts.People.Mentions.Where(mention => mention.IsKnown).Select(mention => mention.Value)];

    private static EngagementDifference InOrder(IEnumerable<FactChange> changes) => new()
    {
        Changes =
        [
            .. changes.OrderByDescending(change => change.Weight).ThenBy(change => change.What).ThenBy(change => change.Kind)
                .ThenBy(change => change.PathB ?? change.PathA, PathOrder.Instance).ThenBy(change => change.PathA, PathOrder.Instance)
                .ThenBy(change => change.Aspect, StringComparer.Ordinal).ThenBy(change => change.New?.Text ?? change.Old?.Text, StringComparer.Ordinal),
        ],
    };
}
