using System.Collections.Immutable;

namespace VendorRisk.Learning;

/// <summary>The face of Learning: a safeguard's words in, the controls it probably imposes out.</summary>
public interface ISafeguardClassifier
{
    /// <summary>Name and version of the model behind the guesses, e.g. <c>safeguard-controls/1</c>.</summary>
    string Model { get; }

    /// <summary>
    /// The controls that the text imposes, surest first; several, or none when nothing is sure enough. The same text always gives the same guesses.
    /// </summary>
    /// <param name="text">One safeguard (対策) as printed, in Japanese; any text is accepted.</param>
    ImmutableArray<ControlGuess> Classify(string text);
}
