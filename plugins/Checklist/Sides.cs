using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>The sides of a checklist in messages.</summary>
internal static class Sides
{
    public static string NameOf(Side side) => side switch
    {
        Side.Ward => OfficeNames.OfficeMark,
        Side.Contractor => "委託先",
        _ => "再委託先",
    };

    /// <summary>The sides in their order, e.g. 区・委託先.</summary>
    public static string NameOf(IEnumerable<Side> sides) => string.Join("・", sides.Distinct().Order().Select(NameOf));

    /// <summary>The link a finding on these sides is about: the vendor whose side it is, when there is one such vendor.</summary>
    public static string? LinkOf(EngagementFacts facts, IEnumerable<Side> sides)
    {
        int tier = sides.Contains(Side.Contractor) ? 1 : sides.Contains(Side.Subcontractor) ? 2 : 0;
        ChainLink[] links = [.. facts.Chain.Where(l => l.Tier == tier)];
        return links.Length == 1 ? links[0].Id : null;
    }
}
