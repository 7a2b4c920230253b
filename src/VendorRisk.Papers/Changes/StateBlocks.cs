using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Changes;

/// <summary>The blocks of a paper as each state would print them. What belongs to no state stands in both.</summary>
internal sealed class StateBlocks
{
    private readonly ImmutableArray<Block>.Builder _old = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Block>.Builder _new = ImmutableArray.CreateBuilder<Block>();

    /// <summary>Whether anything belongs to one state alone.</summary>
    public bool Differ { get; private set; }

    public ImmutableArray<Block> Old => _old.ToImmutable();

    public ImmutableArray<Block> New => _new.ToImmutable();

    public void Add(Block shared)
    {
        _old.Add(shared);
        _new.Add(shared);
    }

    public void Add(Block block, PaperState state)
    {
        (state == PaperState.Old ? _old : _new).Add(block);
        Differ = true;
    }

    public void Add(Block? old, Block? now)
    {
        Differ = true;
        if (old is not null)
        {
            _old.Add(old);
        }

        if (now is not null)
        {
            _new.Add(now);
        }
    }
}
