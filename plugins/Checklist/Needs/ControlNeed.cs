using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>When a control is needed, and whose free-text safeguards must have it.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Objects">It is needed when one of these is in the work.</param>
/// <param name="Ward">The ward's own safeguards must have it.</param>
/// <param name="Vendor">What the vendor is made to do must have it.</param>
internal sealed record ControlNeed(string Control, ImmutableArray<WorkObject> Objects, bool Ward, bool Vendor)
{
    /// <summary>Other controls that do the same in free text, as long as nothing portable is in the work.</summary>
    public ImmutableArray<string> AlsoCoveredBy { get; init; } = [];

    /// <summary>Its short Japanese name.</summary>
    public string Name => ControlCatalogue.Find(Control)?.NameJa ?? Control;

    /// <summary>The id and the short name.</summary>
    public string Label => $"{Control} {Name}";

    /// <summary>Present as soon as one object is; absent only when all are.</summary>
    public Presence In(Scene scene)
    {
        Presence[] each = [.. Objects.Select(scene.PresenceOf)];
        return each.Contains(Presence.Present) ? Presence.Present : each.Contains(Presence.Unknown) ? Presence.Unknown : Presence.Absent;
    }

    /// <summary>The object that makes it needed here.</summary>
    public WorkObject? ObjectIn(Scene scene)
    {
        foreach (WorkObject item in Objects)
        {
            if (scene.PresenceOf(item) == Presence.Present)
            {
                return item;
            }
        }

        return null;
    }
}
