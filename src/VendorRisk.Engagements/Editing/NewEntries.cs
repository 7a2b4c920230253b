using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>Entries that a person adds to a list.</summary>
public static class NewEntries
{
    /// <summary>A vendor under another, or under the ward.</summary>
    /// <param name="facts">The facts it is added to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="parentId">The link that entrusts it; null for the ward.</param>
    public static ChainLink Vendor(EngagementFacts facts, string name, string? parentId)
    {
        ArgumentNullException.ThrowIfNull(facts);
        string prefix = parentId is null ? "" : parentId + ".";
        string id = Enumerable.Range(1, facts.Chain.Length + 1).Select(n => prefix + n.ToString(CultureInfo.InvariantCulture)).First(free => facts.Chain.All(link => link.Id != free));
        int tier = facts.Chain.FirstOrDefault(link => link.Id == parentId)?.Tier + 1 ?? 1;
        return new() { Id = id, Tier = tier, ParentId = parentId, Name = Fact.Known(name.Trim()), Undecided = Fact.Known(false) };
    }

    /// <summary>An item of information.</summary>
    public static InformationItem Item(string name, SensitivityClass sensitivity) => new() { Name = Fact.Known(name.Trim()), Class = sensitivity };

    /// <summary>A medium of a sheet's list.</summary>
    public static Medium Medium(string name, MediumKind kind) => new() { Name = Fact.Known(name.Trim()), Kind = kind };

    /// <summary>A movement between the ward, vendors and the people concerned.</summary>
    /// <param name="from">Who hands over.</param>
    /// <param name="to">Who takes over.</param>
    /// <param name="cargo">What moves.</param>
    /// <param name="means">How; null when that is open.</param>
    public static Hop Hop(HopEnd from, HopEnd to, Cargo cargo, HopMeans? means) =>
        new() { From = from, To = to, Cargo = cargo, Means = means is { } known ? Fact.Known(known) : new() };

    /// <summary>A free-text safeguard on a sheet.</summary>
    public static Safeguard Safeguard(EngagementFacts facts, int sheet, Side side, SafeguardSection section, string text, ImmutableArray<string> controls)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Sheet = sheet, Side = side, Section = section, Text = Fact.Known(text.Trim()), Controls = [.. controls.Select(control => Fact.Known(control))],
            LinkId = sheet >= 0 && sheet < facts.Sheets.Length ? facts.Sheets[sheet].LinkId : null,
        };
    }

    /// <summary>A certification that a vendor states.</summary>
    public static Certification Certification(string scheme) => new() { Scheme = Fact.Known(scheme.Trim()), Stated = Fact.Known(scheme.Trim()) };
}
