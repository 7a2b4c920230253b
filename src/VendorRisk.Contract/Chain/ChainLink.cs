using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One vendor's place in the chain 区 → 委託先 → 再委託先 → …</summary>
public sealed record ChainLink
{
    /// <summary>A name that stays within one version of the facts, e.g. <c>1</c> for the contractor, <c>1.1</c> for its first subcontractor.</summary>
    public string Id { get; init; } = "";

    /// <summary>1 for the contractor (乙), 2 for its subcontractor (丙) …; the ward is 0 and no link.</summary>
    public int Tier { get; init; }

    /// <summary>The link that entrusts this one; null when the ward does.</summary>
    public string? ParentId { get; init; }

    /// <summary>The vendor's name as printed, without remarks; unknown while the vendor is undecided.</summary>
    public Fact<string> Name { get; init; } = new();

    /// <summary>Whether the vendor is still to be chosen (未定).</summary>
    public Fact<bool> Undecided { get; init; } = new();

    /// <summary>What the paper demands of the vendor to be chosen; every condition must hold.</summary>
    public ImmutableArray<SelectionCondition> Conditions { get; init; } = [];

    /// <summary>The role its sheet calls it by (委託先, 再委託先, 再々委託先).</summary>
    public Fact<string> LabelledAs { get; init; } = new();

    /// <summary>Whether its sheet names the vendor that entrusts it; not applicable for the contractor.</summary>
    public Fact<bool> ParentNamed { get; init; } = new();

    /// <summary>Whether the paper says of this very vendor that it re-entrusts work; null when it says nothing of this vendor in particular.</summary>
    public Fact<ReentrustmentStance>? Reentrustment { get; init; }

    /// <summary>
    /// The words that declare or count vendors below this one without naming them (再委託 有り, 専門業者に再委託する, ほか3社); null when none do.
    /// </summary>
    public Fact<string>? UnnamedBelow { get; init; }

    /// <summary>The words that count vendors beside this one without naming them (株式会社A ほか3社); null when none do.</summary>
    public Fact<string>? UnnamedBeside { get; init; }

    /// <summary>Certifications that the paper states for it.</summary>
    public ImmutableArray<Certification> Certifications { get; init; } = [];

    /// <summary>Services on the internet that it uses for this work, according to the paper.</summary>
    public ImmutableArray<CloudService> CloudServices { get; init; } = [];

    /// <summary>What the register knows of this vendor; null when the vendor is not registered or not resolved.</summary>
    public VendorSnapshot? Registered { get; init; }

    /// <summary>The ward's consent to this re-entrusting; not applicable for the contractor.</summary>
    public Fact<Consent> Consent { get; init; } = new();

    /// <summary>The record of the erasure after this vendor's work.</summary>
    public Erasure Erasure { get; init; } = new();

    internal ChainLink Map(IFactMapper m, string path) => this with
    {
        Name = m.Map(Name, path + "/name"),
        Undecided = m.Map(Undecided, path + "/undecided"),
        Conditions = Conditions.MapEach(path + "/conditions", (x, p) => x.Map(m, p)),
        LabelledAs = m.Map(LabelledAs, path + "/labelledAs"),
        ParentNamed = m.Map(ParentNamed, path + "/parentNamed"),
        Reentrustment = Reentrustment is null ? null : m.Map(Reentrustment, path + "/reentrustment"),
        UnnamedBelow = UnnamedBelow is null ? null : m.Map(UnnamedBelow, path + "/unnamedBelow"),
        UnnamedBeside = UnnamedBeside is null ? null : m.Map(UnnamedBeside, path + "/unnamedBeside"),
        Certifications = Certifications.MapEach(path + "/certifications", (x, p) => x.Map(m, p)),
        CloudServices = CloudServices.MapEach(path + "/cloudServices", (x, p) => x.Map(m, p)),
        Registered = Registered?.Map(m, path + "/registered"),
        Consent = m.Map(Consent, path + "/consent"),
        Erasure = Erasure.Map(m, path + "/erasure"),
    };
}
