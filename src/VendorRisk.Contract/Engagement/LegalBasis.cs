namespace VendorRisk.Contract;

/// <summary>One provision on which a paper is put before the committee.</summary>
public sealed record LegalBasis
{
    /// <summary>The provision, e.g. <c>要綱第3条第1項第3号（業務委託）</c>.</summary>
    public Fact<string> Provision { get; init; } = new();

    /// <summary>Which law it stands under.</summary>
    public LegalRegime Regime { get; init; }

    /// <summary>Whether the council is asked (諮問) or told (報告), where the paper says so.</summary>
    public Fact<string> Procedure { get; init; } = new();

    internal LegalBasis Map(IFactMapper m, string path) => this with
    {
        Provision = m.Map(Provision, path + "/provision"),
        Procedure = m.Map(Procedure, path + "/procedure"),
    };
}
