using System.Collections.Immutable;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>From sentences to a model: features, fit, whole numbers, calibration, thresholds; the same input gives the same model.</summary>
internal static class ModelTrainer
{
    private const string Name = "safeguard-controls/4";

    public static LearnedModel Train(TrainingData data, TrainingSettings settings)
    {
        ImmutableArray<TrainingSentence> written = Written(data, settings);
        Vocabulary vocabulary = Vocabulary.Of(written, settings.LeastSentences);
        List<Example> examples = [.. written.Concat(SentenceMixer.Mix(written, settings)).Select(vocabulary.Example)];
        double[] weights = RegressionTrainer.Fit(examples, vocabulary.Features.Length, settings);
        return Calibration.Of(WholeNumbers.Of(Name, vocabulary, weights), [.. data.Sentences.Where(s => s.HeldOut)]);
    }

    /// <summary>The sentences that it is fitted on: written, drawn from patterns and corrected; the mixed ones are made of these.</summary>
    public static ImmutableArray<TrainingSentence> Written(TrainingData data, TrainingSettings settings) =>
    [
        .. data.Sentences.Where(s => !s.HeldOut),
        .. PatternFile.Sentences("patterns.tsv", data.Patterns, settings.EachPattern, new FixedSequence(settings.Seed)),
        .. data.Corrections,
    ];
}
