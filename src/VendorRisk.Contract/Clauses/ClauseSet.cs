using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One attached set of special clauses (特記事項).</summary>
public sealed record ClauseSet
{
    /// <summary>The party it binds: 乙, 丙 …</summary>
    public Fact<string> Party { get; init; } = new();

    /// <summary>The tier it binds: 1 for 乙, 2 for 丙.</summary>
    public int Tier { get; init; }

    /// <summary>The label it carries (別紙1), when it carries one.</summary>
    public Fact<string> Label { get; init; } = new();

    /// <summary>Which law its text rests on.</summary>
    public Fact<LegalRegime> Regime { get; init; } = new();

    /// <summary>The numbered items in order.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>What it says of entrusting on.</summary>
    public Fact<SubcontractingTerms> Subcontracting { get; init; } = new();

    /// <summary>Whether it speaks of further stages (二以上の段階, 再々委託) as something that consent can allow.</summary>
    public Fact<bool> FurtherTiersByConsent { get; init; } = new();

    /// <summary>Whether an inspection is due at least once a year.</summary>
    public Fact<bool> YearlyInspection { get; init; } = new();

    internal ClauseSet Map(IFactMapper m, string path) => this with
    {
        Party = m.Map(Party, path + "/party"),
        Label = m.Map(Label, path + "/label"),
        Regime = m.Map(Regime, path + "/regime"),
        Clauses = Clauses.MapEach(path + "/clauses", (x, p) => x.Map(m, p)),
        Subcontracting = m.Map(Subcontracting, path + "/subcontracting"),
        FurtherTiersByConsent = m.Map(FurtherTiersByConsent, path + "/furtherTiersByConsent"),
        YearlyInspection = m.Map(YearlyInspection, path + "/yearlyInspection"),
    };
}
