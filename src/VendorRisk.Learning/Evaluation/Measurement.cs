using System.Collections.Immutable;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning.Evaluation;

/// <summary>Makes the report.</summary>
internal static class Measurement
{
    private static readonly ImmutableArray<int> Points = [0, 50, 100, 150, 200];

    public static EvaluationReport Of(LearnedModel model, string set, ImmutableArray<TrainingSentence> sentences)
    {
        LearnedClassifier classifier = new(model);
        ImmutableArray<Judged> judged = [.. sentences.Select(s => Judge(classifier, model, s))];
        ImmutableArray<ControlFigures> controls = [.. ControlIds.All.Select(id => Control(id, judged))];
        return new EvaluationReport
        {
            Model = model.Name,
            Set = set,
            Sentences = judged.Length,
            DistinctTexts = judged.DistinctBy(j => j.Sentence.Text).Count(),
            Micro = Sum(judged, j => j.Named),
            MicroDistinct = Sum(judged.DistinctBy(j => j.Sentence.Text), j => j.Named),
            MacroF1 = (int)Math.Round(controls.Where(c => c.Support > 0).Select(c => c.Figures.F1 ?? 0).DefaultIfEmpty(0).Average(), MidpointRounding.AwayFromZero),
            Baseline = Sum(judged, j => KeywordBaseline.Of(j.Sentence)),
            Abstained = judged.Count(j => j.Abstained),
            None = judged.Count(j => j.Sentence.Controls.IsEmpty),
            NoneRight = judged.Count(j => j.Sentence.Controls.IsEmpty && j.Named.IsEmpty),
            Controls = controls,
            Abstention = [.. Points.Select(p => Point(p, judged))],
        };
    }

    private static Judged Judge(LearnedClassifier classifier, LearnedModel model, TrainingSentence sentence)
    {
        SafeguardGuess guess = classifier.Guess(sentence.Text, sentence.Side, sentence.Section);
        int[] likely = classifier.Likely(sentence.Text, sentence.Side, sentence.Section);
        return new Judged(
            sentence,
            [.. guess.Controls.Select(g => g.ControlId)],
            guess.Abstained,
            guess.Abstention is Abstention.Unfamiliar ? 0 : likely.Select((p, c) => Math.Abs(p - model.Thresholds[c])).Min());
    }

    private static ControlFigures Control(string id, ImmutableArray<Judged> judged) => new(
        id,
        judged.Count(j => j.Sentence.Controls.Contains(id)),
        new EvaluationFigures(
            judged.Count(j => j.Sentence.Controls.Contains(id) && j.Named.Contains(id)),
            judged.Count(j => !j.Sentence.Controls.Contains(id) && j.Named.Contains(id)),
            judged.Count(j => j.Sentence.Controls.Contains(id) && !j.Named.Contains(id))));

    private static AbstentionPoint Point(int least, ImmutableArray<Judged> judged)
    {
        ImmutableArray<Judged> answered = [.. judged.Where(j => j.Sureness >= least)];
        return new AbstentionPoint(least, answered.Length, Sum(answered, j => j.Named));
    }

    private static EvaluationFigures Sum(IEnumerable<Judged> judged, Func<Judged, ImmutableArray<string>> named)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (Judged one in judged)
        {
            ImmutableArray<string> names = named(one);
            int hits = names.Count(n => one.Sentence.Controls.Contains(n));
            right += hits;
            wrong += names.Length - hits;
            missed += one.Sentence.Controls.Length - hits;
        }

        return new EvaluationFigures(right, wrong, missed);
    }

    /// <summary>A sentence with what the model said of it.</summary>
    private sealed record Judged(TrainingSentence Sentence, ImmutableArray<string> Named, bool Abstained, int Sureness);
}
