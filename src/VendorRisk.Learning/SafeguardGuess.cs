using System.Collections.Immutable;

namespace VendorRisk.Learning;

/// <summary>What the classifier makes of one safeguard.</summary>
public sealed record SafeguardGuess
{
    /// <summary>The controls it is sure enough of, surest first.</summary>
    public required ImmutableArray<ControlGuess> Controls { get; init; }

    /// <summary>Controls below their threshold that a person should look at, likeliest first; never facts.</summary>
    public required ImmutableArray<ControlGuess> Candidates { get; init; }

    /// <summary>Whether and why it leaves the sentence to a person. Then <see cref="Controls"/> is empty.</summary>
    public required Abstention Abstention { get; init; }

    /// <summary>Whether it leaves the sentence to a person.</summary>
    public bool Abstained => Abstention is not Abstention.None;
}
