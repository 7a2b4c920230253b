using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Changes;

/// <summary>
/// A paper of change tells two states of one engagement: what was approved and what is proposed. It is taken apart into the two papers before anything is
/// understood, so that each is read as any other paper.
/// </summary>
/// <param name="Now">The paper of the new state.</param>
/// <param name="Before">The paper of the old state; null when the paper is none of change.</param>
internal sealed record ChangedPaper(ImmutableArray<Block> Now, ImmutableArray<Block>? Before)
{
    public static ChangedPaper Of(ImmutableArray<Block> blocks)
    {
        (ImmutableArray<Block> now, ImmutableArray<Block>? before) = (blocks, null);

        // Columns first: their heads are not to be taken for headings of sections, nor their cells for marked lines.
        foreach (Func<ImmutableArray<Block>, StateBlocks> split in (Func<ImmutableArray<Block>, StateBlocks>[])[StateTables.Split, StateLines.Split, StateSections.Split, StateMarks.Split, StateSentences.Split])
        {
            StateBlocks states = split(now);
            if (states.Differ)
            {
                before = before is { } old ? split(old).Old : states.Old;
                now = states.New;
            }
        }

        return new ChangedPaper(now, before);
    }
}
