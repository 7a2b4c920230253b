using System.Collections.Immutable;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>From sentences to a model: features, fit, whole numbers, calibration, thresholds; the same input gives the same model.</summary>
internal static class ModelTrainer
{
    private const string Name = "safeguard-controls/3";

    public static LearnedModel Train(TrainingData data, TrainingSettings settings)
    {
        ImmutableArray<TrainingSentence> written =
        [
            .. data.Sentences.Where(s => !s.HeldOut),
            .. PatternFile.Sentences("patterns.tsv", data.Patterns, settings.EachPattern, new FixedSequence(settings.Seed)),
            .. data.Corrections,
        ];
        Vocabulary vocabulary = Vocabulary.Of(written, settings.LeastSentences);
        List<Example> examples = [.. written.Concat(SentenceMixer.Mix(written, settings)).Select(vocabulary.Example)];
        double[] weights = LogisticTrainer.Fit(examples, vocabulary.Features.Length, settings);
        return Calibration.Of(WholeNumbers.Of(Name, vocabulary, weights), [.. data.Sentences.Where(s => s.HeldOut)]);
    }
}
