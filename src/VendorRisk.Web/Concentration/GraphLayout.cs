using System.Collections.Immutable;
using VendorRisk.Scoring.Impact;

namespace VendorRisk.Web.Concentration;

/// <summary>Where each vendor of the graph stands: the office at the left, a column a tier, those with most engagements at the top.</summary>
internal sealed record GraphLayout
{
    public const int BoxWidth = 220;
    public const int BoxHeight = 44;
    public const int OfficeWidth = 90;
    private const int ColumnGap = 110;
    private const int RowGap = 14;
    private const int DeepestColumn = 4;
    private const double ThickestEdge = 9;

    public required ImmutableArray<Box> Boxes { get; init; }

    public required ImmutableArray<Edge> Edges { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public int OfficeMiddle => Height / 2;

    public static GraphLayout Of(DependencyGraph graph)
    {
        List<Box> boxes = [];
        int left = OfficeWidth + ColumnGap;
        int height = BoxHeight;

        // A tier that no vendor has takes no room.
        foreach (IGrouping<int, DependencyNode> column in graph.Vendors.GroupBy(vendor => Math.Min(vendor.Tier, DeepestColumn)).OrderBy(column => column.Key))
        {
            int top = 0;
            foreach (DependencyNode vendor in column)
            {
                boxes.Add(new Box(vendor, left, top));
                top += BoxHeight + RowGap;
            }

            height = Math.Max(height, top - RowGap);
            left += BoxWidth + ColumnGap;
        }

        Dictionary<string, Box> byKey = boxes.ToDictionary(box => box.Vendor.Key, StringComparer.Ordinal);
        int most = graph.Dependencies.IsEmpty ? 1 : graph.Dependencies.Max(one => one.Engagements);
        return new GraphLayout
        {
            Boxes = [.. boxes],
            Edges = [.. graph.Dependencies.Where(one => byKey.ContainsKey(one.To) && one.From != one.To && (one.From is null || byKey.ContainsKey(one.From))).Select(Drawn)],
            Width = boxes.Count == 0 ? OfficeWidth : left - ColumnGap,
            Height = height,
        };

        Edge Drawn(Dependency one)
        {
            Box to = byKey[one.To];
            (int x, int y) = one.From is null ? (OfficeWidth, height / 2) : (byKey[one.From].Left + BoxWidth, byKey[one.From].Top + (BoxHeight / 2));
            return new Edge(x, y, to.Left, to.Top + (BoxHeight / 2), 1 + ((ThickestEdge - 1) * one.Engagements / most));
        }
    }

    internal sealed record Box(DependencyNode Vendor, int Left, int Top);

    internal sealed record Edge(int FromX, int FromY, int ToX, int ToY, double Thickness);
}
