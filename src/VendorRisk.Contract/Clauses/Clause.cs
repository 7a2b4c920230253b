using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One numbered item of a clause set.</summary>
public sealed record Clause
{
    /// <summary>Its number.</summary>
    public int Number { get; init; }

    /// <summary>The heading it stands under, as printed.</summary>
    public Fact<string> Heading { get; init; } = new();

    /// <summary>What it is about, by heading and text; one or several.</summary>
    public ImmutableArray<ClauseTopic> Topics { get; init; } = [];

    /// <summary>The first words of the item.</summary>
    public Fact<string> Text { get; init; } = new();

    internal Clause Map(IFactMapper m, string path) => this with
    {
        Heading = m.Map(Heading, path + "/heading"),
        Text = m.Map(Text, path + "/text"),
    };
}
