using System.Collections.Immutable;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>
/// Turns scores into probabilities and sets the thresholds, on sentences the weights never saw. One curve serves all controls, and a threshold stays within bounds: a
/// control has too few such sentences for more.
/// </summary>
internal static class Calibration
{
    private const int Steps = 50;
    private const int Least = 1;
    private const int Most = 999;
    private const int LowestThreshold = 350;
    private const int HighestThreshold = 500;

    public static LearnedModel Of(LearnedModel model, ImmutableArray<TrainingSentence> heldOut)
    {
        if (heldOut.IsEmpty)
        {
            return model;
        }

        LearnedClassifier raw = new(model);
        double[][] scores = [.. heldOut.Select(s => raw.Scores(SentenceFeatures.Of(SentenceText.Folded(s.Text), s.Side, s.Section)))];
        (double slope, double offset) = Curve(model, heldOut, scores);
        LearnedModel calibrated = model with { Slope = Math.Max(100, (int)Math.Round(slope * 1000)), Offset = (int)Math.Round(offset * 1000) };
        LearnedClassifier judge = new(calibrated);
        int[][] likely = [.. heldOut.Select(s => judge.Likely(s.Text, s.Side, s.Section))];
        return calibrated with { Thresholds = [.. model.Controls.Select((id, c) => Threshold(heldOut, likely, id, c))] };
    }

    /// <summary>Platt's curve by Newton's rule.</summary>
    private static (double Slope, double Offset) Curve(LearnedModel model, ImmutableArray<TrainingSentence> heldOut, double[][] scores)
    {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < Steps; step++)
        {
            double gs = 0, go = 0, hss = 1e-3, hso = 0, hoo = 1e-3;
            for (int i = 0; i < heldOut.Length; i++)
            {
                for (int c = 0; c < model.Controls.Length; c++)
                {
                    double x = scores[i][c];
                    double p = Logistic.Probability((slope * x) + offset);
                    double error = p - (heldOut[i].Controls.Contains(model.Controls[c]) ? 1 : 0);
                    double bend = p * (1 - p);
                    gs += error * x;
                    go += error;
                    hss += bend * x * x;
                    hso += bend * x;
                    hoo += bend;
                }
            }

            double determinant = (hss * hoo) - (hso * hso);
            slope -= ((hoo * gs) - (hso * go)) / determinant;
            offset -= ((hss * go) - (hso * gs)) / determinant;
        }

        return (slope, offset);
    }

    /// <summary>
    /// The cut that gives the best F1 on the held-out sentences. Where many do as well, it stands in the middle of the widest gap between sentences: few sentences say little
    /// about where in the gap it should be.
    /// </summary>
    private static int Threshold(ImmutableArray<TrainingSentence> heldOut, int[][] likely, string control, int c)
    {
        int[] cuts = [Least, .. likely.Select(l => l[c]).Distinct().Order(), Most];
        return cuts.Zip(cuts.Skip(1))
            .Select(gap => (Threshold: Middle(gap.First, gap.Second), Width: Odds(gap.Second) - Odds(gap.First)))
            .OrderByDescending(cut => F1(heldOut, likely, control, c, cut.Threshold))
            .ThenByDescending(cut => cut.Width)
            .First().Threshold;
    }

    private static int Middle(int low, int high) =>
        Math.Clamp((int)Math.Round(1000 * Logistic.Probability((Odds(low) + Odds(high)) / 2)), LowestThreshold, HighestThreshold);

    /// <summary>The logarithm of the odds of a probability per mille.</summary>
    private static double Odds(int perMille) => Logistic.Log(perMille / (1000.0 - perMille));

    private static double F1(ImmutableArray<TrainingSentence> heldOut, int[][] likely, string control, int c, int threshold)
    {
        int right = 0, wrong = 0, missed = 0;
        for (int i = 0; i < heldOut.Length; i++)
        {
            bool imposed = heldOut[i].Controls.Contains(control);
            bool named = likely[i][c] >= threshold;
            right += imposed && named ? 1 : 0;
            wrong += !imposed && named ? 1 : 0;
            missed += imposed && !named ? 1 : 0;
        }

        return right == 0 ? 0 : 2.0 * right / ((2 * right) + wrong + missed);
    }
}
