using System.Collections.Immutable;

namespace VendorRisk.Learning;

/// <summary>The face of Learning: a safeguard's words in, the controls it probably imposes out.</summary>
public interface ISafeguardClassifier
{
    /// <summary>Name and version of the model behind the guesses, e.g. <c>safeguard-controls/4</c>.</summary>
    string Model { get; }

    /// <summary>
    /// The controls that the text imposes, several or none, or why the classifier abstains. The same words in the same place always get the same answer.
    /// </summary>
    /// <param name="text">One safeguard (対策) as printed, in Japanese; any text is accepted.</param>
    /// <param name="side">Whose list it stands in.</param>
    /// <param name="section">Under which heading it stands.</param>
    SafeguardGuess Guess(string text, SentenceSide side, SentenceSection section);

    /// <summary>The controls that the text imposes wherever it stands, surest first; none when nothing is sure enough.</summary>
    /// <param name="text">One safeguard (対策) as printed, in Japanese; any text is accepted.</param>
    ImmutableArray<ControlGuess> Classify(string text) => Guess(text, SentenceSide.Unknown, SentenceSection.Unknown).Controls;
}
