namespace VendorRisk.Learning.Tests.Classification;

/// <summary>Hits, misses and false guesses of a classifier on labelled safeguards.</summary>
internal sealed record Score(int Right, int Wrong, int Missed)
{
    public double F1 => 2.0 * Right / ((2 * Right) + Wrong + Missed);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public static Score Of(ISafeguardClassifier classifier, IEnumerable<LabelledSafeguard> rows) =>
        rows.Aggregate(new Score(0, 0, 0), (score, row) => score.With(row.Controls, [.. classifier.Classify(row.Text).Select(g => g.ControlId)]));

    private Score With(string[] expected, string[] guessed) => new(
        Right + guessed.Count(expected.Contains),
        Wrong + guessed.Count(g => !expected.Contains(g)),
        Missed + expected.Count(e => !guessed.Contains(e)));
}
