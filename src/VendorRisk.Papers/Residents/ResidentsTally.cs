using System.Collections.Immutable;

namespace VendorRisk.Papers.Residents;

/// <summary>How many of one kind were found, and on which lines.</summary>
internal sealed class ResidentsTally
{
    private readonly SortedSet<int> _lines = [];
    private int _count;

    public bool Add(int line)
    {
        _lines.Add(line);
        _count++;
        return true;
    }

    public ImmutableArray<ResidentsSign> Of(ResidentsKind kind) => _count == 0 ? [] : [new ResidentsSign(kind, _count, [.. _lines])];
}
