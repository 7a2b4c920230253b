using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>A condition on a vendor still to be chosen: it must hold at least one of the schemes.</summary>
public sealed record SelectionCondition
{
    /// <summary>Schemes of <see cref="CertificationSchemes"/>; one of them is enough.</summary>
    public ImmutableArray<string> AnyOf { get; init; } = [];

    /// <summary>The words.</summary>
    public Fact<string> Statement { get; init; } = new();

    internal SelectionCondition Map(IFactMapper m, string path) => this with
    {
        Statement = m.Map(Statement, path + "/statement"),
    };
}
