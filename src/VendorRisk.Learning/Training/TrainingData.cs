using System.Collections.Immutable;

namespace VendorRisk.Learning.Training;

/// <summary>What a model is made of.</summary>
/// <param name="Sentences">The written sentences, those held out among them.</param>
/// <param name="Patterns">The content of the patterns' file.</param>
/// <param name="Corrections">What people said of earlier guesses.</param>
internal sealed record TrainingData(ImmutableArray<TrainingSentence> Sentences, string Patterns, ImmutableArray<TrainingSentence> Corrections);
