using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Differences;

/// <summary>One chain while its vendors are given the names they share with the other chain.</summary>
internal sealed class AlignedChain(ImmutableArray<ChainLink> links, string side)
{
    private readonly string?[] _keys = new string?[links.Length];

    public ImmutableArray<string> Keys => [.. _keys.Select(key => key!)];

    public void Name(int at, string key) => _keys[at] = key;

    public void NameRest(int tier)
    {
        foreach (int at in OfTier(tier))
        {
            _keys[at] ??= $"{tier}|only:{side}|{at}";
        }
    }

    public ILookup<string, int> Free(int tier, Func<AlignedChain, ChainLink, string?> by) =>
        OfTier(tier).Where(at => _keys[at] is null).Select(at => (At: at, By: by(this, links[at]))).Where(place => place.By is not null)
            .ToLookup(place => place.By!, place => place.At, StringComparer.Ordinal);

    /// <summary>Vendors that go by the same name, in an order that does not depend on where they stand.</summary>
    public IEnumerable<int> InOrder(IEnumerable<int> places)
    {
        List<int> all = [.. places];
        return all.Count < 2 ? all : all.OrderBy(at => MeaningTree.Link(links[at], "").Whole, StringComparer.Ordinal);
    }

    /// <summary>The parent's name; parents stand on a lower tier and are named already.</summary>
    public string ParentOf(ChainLink link)
    {
        for (int at = 0; at < links.Length; at++)
        {
            if (links[at].Id == link.ParentId)
            {
                return _keys[at] ?? "";
            }
        }

        return "";
    }

    private IEnumerable<int> OfTier(int tier) => Enumerable.Range(0, links.Length).Where(at => links[at].Tier == tier);
}
