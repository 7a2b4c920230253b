using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Chain;

/// <summary>Where each card of a chain stands: a column a tier, the ward at the left, parents level with the middle of their children.</summary>
internal sealed record ChainLayout
{
    public const int CardWidth = 270;
    public const int WardWidth = 110;
    public const int CardHeight = 204;
    private const int ColumnGap = 72;
    private const int RowGap = 24;

    public required ImmutableArray<PlacedCard> Cards { get; init; }

    public required ImmutableArray<Edge> Edges { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public required int WardTop { get; init; }

    /// <summary>Lays out every node once; a node whose parent is missing hangs on the ward rather than vanish.</summary>
    public static ChainLayout Of(ImmutableArray<ChainNode> nodes)
    {
        HashSet<string> known = [.. nodes.Select(node => node.Id)];
        ILookup<string, ChainNode> children = nodes.ToLookup(
            node => node.ParentId is { } parent && parent != node.Id && known.Contains(parent) ? parent : string.Empty, StringComparer.Ordinal);
        List<PlacedCard> cards = [];
        List<Edge> edges = [];
        HashSet<string> placed = [];
        int nextTop = 0;
        int ward = Place(string.Empty, 0);

        // A ring of parents is never reached from the ward: its nodes are shown all the same.
        foreach (ChainNode stray in nodes.Where(node => !placed.Contains(node.Id)))
        {
            placed.Add(stray.Id);
            cards.Add(new PlacedCard(stray, Left(1), nextTop));
            nextTop += CardHeight + RowGap;
        }

        return new ChainLayout
        {
            Cards = [.. cards.OrderBy(card => card.Node.Tier).ThenBy(card => card.Top)],
            Edges = [.. edges],
            Width = cards.Count == 0 ? WardWidth : cards.Max(card => card.Left) + CardWidth,
            Height = Math.Max(nextTop - RowGap, CardHeight),
            WardTop = ward,
        };

        // Returns the vertical middle of the node named.
        int Place(string id, int depth)
        {
            List<(int Middle, ChainEdge State)> middles = [];
            foreach (ChainNode child in children[id])
            {
                if (!placed.Add(child.Id))
                {
                    continue;
                }

                int before = nextTop;
                int index = cards.Count;
                cards.Add(new PlacedCard(child, Left(depth + 1), before));
                int middle = Place(child.Id, depth + 1);
                cards[index] = cards[index] with { Top = middle - (CardHeight / 2) };
                middles.Add((middle, child.Edge));
            }

            if (middles.Count == 0)
            {
                int own = nextTop + (CardHeight / 2);
                nextTop += CardHeight + RowGap;
                return own;
            }

            int centre = (middles[0].Middle + middles[^1].Middle) / 2;
            int from = depth == 0 ? WardWidth : Left(depth) + CardWidth;
            edges.AddRange(middles.Select(to => new Edge(from, centre, Left(depth + 1), to.Middle, to.State)));
            return centre;
        }
    }

    private static int Left(int depth) => depth == 0 ? 0 : WardWidth + ColumnGap + ((depth - 1) * (CardWidth + ColumnGap));

    internal sealed record PlacedCard(ChainNode Node, int Left, int Top);

    internal sealed record Edge(int FromX, int FromY, int ToX, int ToY, ChainEdge State);
}
