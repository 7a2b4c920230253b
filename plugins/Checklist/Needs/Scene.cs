using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>What is in the work, of the whole engagement or of one vendor, and the facts that show it.</summary>
internal sealed class Scene
{
    private readonly EngagementFacts _facts;
    private readonly ImmutableArray<Sign> _signs;
    private readonly bool _mediaTold;
    private readonly bool _mediaExact;

    private Scene(EngagementFacts facts, ChainLink? link)
    {
        _facts = facts;
        _signs = Signs.Of(facts, link);
        var sheets = VendorSheets.All(facts).Where(s => link is null || s.Sheet.LinkId == link.Id).Select(s => s.Sheet).ToArray();
        _mediaTold = sheets.Length > 0 && sheets.All(s => !s.Media.IsEmpty);
        _mediaExact = _mediaTold && sheets.All(s => !s.Media.Any(m => m.Kind is MediumKind.Electronic or MediumKind.Other) || s.Media.Any(m => IsExact(m.Kind)));
    }

    public static Scene Of(EngagementFacts facts, ChainLink? link = null) => new(facts, link);

    /// <summary>
    /// Absence needs media lists that exclude the object: one that says only 電磁的媒体 leaves open on what.
    /// </summary>
    public Presence PresenceOf(WorkObject item)
    {
        if (item == WorkObject.Always || _signs.Any(s => s.Object == item))
        {
            return Presence.Present;
        }

        bool absent = item switch
        {
            WorkObject.Subcontractor => _facts.Reentrustment.Is(ReentrustmentStance.Denied),
            WorkObject.HandOver => false,
            WorkObject.Electronic or WorkObject.Paper or WorkObject.Computer or WorkObject.Room or WorkObject.Printing => _mediaTold,
            WorkObject.Carried => _mediaExact && !_facts.Hops.IsEmpty,
            _ => _mediaExact && !_facts.MediumUses.Any(u => u.Ground == MediumUseGround.Conditional && Signs.ObjectsOf(u.Kind).Contains(item)),
        };
        return absent ? Presence.Absent : Presence.Unknown;
    }

    /// <summary>The facts that show the object, the first few.</summary>
    public IEnumerable<IFact> FactsFor(WorkObject item, int most = 4) =>
        _signs.Where(s => s.Object == item).Select(s => s.Fact).OrderBy(f => f.Source?.Line ?? int.MaxValue).ThenBy(f => f.Path, StringComparer.Ordinal)
            .DistinctBy(f => f.Source?.Line is { } line ? line.ToString(System.Globalization.CultureInfo.InvariantCulture) : f.Path).Take(most);

    /// <summary>Where a fact would have to stand for the object's presence to be known.</summary>
    public static string PlaceOf(WorkObject item) => item switch
    {
        WorkObject.Subcontractor => "reentrustment",
        WorkObject.HandOver or WorkObject.Carried => "hops",
        _ => "sheets",
    };

    private static bool IsExact(MediumKind kind) => kind is not (MediumKind.Electronic or MediumKind.Other or MediumKind.Paper);
}
