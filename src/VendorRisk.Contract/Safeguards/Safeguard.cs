using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>One free-text safeguard (対策) with the controls it covers.</summary>
public sealed record Safeguard
{
    /// <summary>Whose it is.</summary>
    public Side Side { get; init; }

    /// <summary>The index in <see cref="EngagementFacts.Sheets"/> of the sheet it stands on.</summary>
    public int Sheet { get; init; }

    /// <summary>The id of the link it is about: the vendor of its sheet.</summary>
    public string? LinkId { get; init; }

    /// <summary>Which half of the list.</summary>
    public SafeguardSection Section { get; init; }

    /// <summary>The number printed before it; 0 when none is.</summary>
    public int Number { get; init; }

    /// <summary>The words.</summary>
    public Fact<string> Text { get; init; } = new();

    /// <summary>The controls it covers, several or none; a guess until a person confirms it.</summary>
    public ImmutableArray<Fact<string>> Controls { get; init; } = [];

    /// <summary>How often an inspection or report is due, when it is about one.</summary>
    public Fact<Frequency> Frequency { get; init; } = new();

    internal Safeguard Map(IFactMapper m, string path) => this with
    {
        Text = m.Map(Text, path + "/text"),
        Controls = Controls.MapFacts(m, path + "/controls"),
        Frequency = m.Map(Frequency, path + "/frequency"),
    };
}
