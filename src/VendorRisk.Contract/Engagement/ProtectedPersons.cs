using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>A mention of people whose whereabouts or condition must not leak (DV等支援措置, 虐待, 施設入所, 障害 …).</summary>
public sealed record ProtectedPersons
{
    /// <summary>The words that name them.</summary>
    public Fact<string> Statement { get; init; } = new();

    /// <summary>Whether the paper says they are kept out of the outsourced work.</summary>
    public Fact<bool> KeptByWard { get; init; } = new();

    /// <summary>The groups of people that the statement names, each in one normal form (DV等の避難者, 虐待を受けた人 …).</summary>
    public ImmutableArray<Fact<string>> Groups { get; init; } = [];

    internal ProtectedPersons Map(IFactMapper m, string path) => this with
    {
        Statement = m.Map(Statement, path + "/statement"),
        KeptByWard = m.Map(KeptByWard, path + "/keptByWard"),
        Groups = Groups.MapFacts(m, path + "/groups"),
    };
}
