using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>A person's edits of earlier facts, brought over to facts that were read or saved later.</summary>
public sealed record CarriedEdits
{
    /// <summary>Nothing to bring over.</summary>
    public static CarriedEdits None { get; } = new();

    /// <summary>The edits that still fit, first to last, with the paths of the later facts; those of <see cref="Contested"/> are among them.</summary>
    public ImmutableArray<FactsEdit> Edits { get; init; } = [];

    /// <summary>Values that a person changed and that the later facts changed too, in another way. The person's stands until somebody chooses.</summary>
    public ImmutableArray<ContestedEdit> Contested { get; init; } = [];

    /// <summary>Edits whose place is not in the later facts any more, as they were made.</summary>
    public ImmutableArray<FactsEdit> Lost { get; init; } = [];

    /// <summary>How many edits the later facts agree with by themselves, so that nothing is left to do.</summary>
    public int Settled { get; init; }
}
