using System.Collections.Immutable;
using VendorRisk.Registry;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Vendors;

/// <summary>A vendor as pages show it: of the register, or only named by papers.</summary>
public sealed record VendorView
{
    /// <summary>Null for a vendor that only papers name.</summary>
    public string? Id { get; init; }

    /// <summary>Its record in full, for the forms that correct it; null for a vendor that only papers name.</summary>
    public Vendor? Record { get; init; }

    /// <summary>The version of its record; a change names it.</summary>
    public long Version { get; init; }

    public required string Name { get; init; }

    public bool Sample { get; init; }

    /// <summary>法人番号; null when not recorded.</summary>
    public string? CorporateNumber { get; init; }

    /// <summary>Where its record went; null if it was not merged.</summary>
    public MergedView? Merged { get; init; }

    /// <summary>Former names and aliases.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The vendors whose records it took over.</summary>
    public ImmutableArray<VendorLink> Absorbed { get; init; } = [];

    /// <summary>What was changed, newest first; only on its own page.</summary>
    public ImmutableArray<VendorHistoryView> History { get; init; } = [];

    /// <summary>In how many engagements it is, at any depth.</summary>
    public int EngagementCount { get; init; }

    /// <summary>The people of all of them whose number is known.</summary>
    public long People { get; init; }

    /// <summary>How many of them do not say how many people.</summary>
    public int PeopleUnknown { get; init; }

    /// <summary>The deepest tier it stands at; 0 when it is in no chain.</summary>
    public int DeepestTier { get; init; }

    /// <summary>Its worst grade in any chain; null when it has none.</summary>
    public string? Worst { get; init; }

    public ImmutableArray<CertificationView> Certifications { get; init; } = [];

    /// <summary>The numbers of people that an incident was recorded with, where they were corrected; only on its own page.</summary>
    public ImmutableDictionary<Guid, ImmutableArray<IncidentNumber>> IncidentNumbers { get; init; } = ImmutableDictionary<Guid, ImmutableArray<IncidentNumber>>.Empty;

    public ImmutableArray<VendorEngagement> Engagements { get; init; } = [];

    /// <summary>The key of a vendor of the register.</summary>
    internal VendorId Key => Record!.Id;
}
