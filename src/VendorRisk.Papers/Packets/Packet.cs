using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Packets;

/// <summary>The papers of a meeting bound together in one file.</summary>
/// <param name="Parts">The papers; empty when the file is one paper.</param>
/// <param name="Outside">Lines before the first paper: the meeting's own sheet.</param>
internal sealed record Packet(ImmutableArray<PacketPart> Parts, ImmutableArray<UnreadLine> Outside)
{
    /// <summary>How many papers there are when they are too many to be read; 0 otherwise.</summary>
    public int TooMany { get; private init; }

    public static Packet Of(BoundedInput input)
    {
        ImmutableArray<Block> blocks = [.. input.Blocks.Where(b => b.Kind is BlockKind.Text or BlockKind.Row && b.Cells.Any(c => !c.IsEmpty))];
        ImmutableArray<int> starts = PaperStarts.In(blocks);
        if (starts.Length < 2)
        {
            return new Packet([], []);
        }

        if (starts.Length > PackageLimits.MostPapers)
        {
            return new Packet([], []) { TooMany = starts.Length };
        }

        ImmutableArray<PacketPart>.Builder parts = ImmutableArray.CreateBuilder<PacketPart>(starts.Length);
        for (int i = 0; i < starts.Length; i++)
        {
            int from = blocks[starts[i]].Line - 1;
            int to = i + 1 < starts.Length ? blocks[starts[i + 1]].Line - 1 : input.Lines.Length;
            parts.Add(new PacketPart(i + 1, [.. Enumerable.Repeat("", from), .. input.Lines[from..to]], input.Confidence));
        }

        return new Packet(
            parts.MoveToImmutable(),
            [.. input.Lines.Take(blocks[starts[0]].Line - 1).Select((text, i) => new UnreadLine(i + 1, text.Trim())).Where(u => u.Text.Length > 0)]);
    }
}
