using System.Collections.Immutable;

namespace VendorRisk.Learning.Training;

/// <summary>One labelled sentence of the training data.</summary>
/// <param name="Controls">The ids it imposes, in order; empty for none.</param>
/// <param name="Side">Whose list it stands in.</param>
/// <param name="Section">Under which heading.</param>
/// <param name="Text">The sentence.</param>
/// <param name="HeldOut">Whether it is kept from fitting, for thresholds and figures.</param>
internal sealed record TrainingSentence(ImmutableArray<string> Controls, SentenceSide Side, SentenceSection Section, string Text, bool HeldOut);
