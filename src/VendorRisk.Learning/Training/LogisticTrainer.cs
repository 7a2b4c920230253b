using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>
/// One logistic regression a control, all in one pass: stochastic gradient descent with L2, fixed order, the weights of the last half of the passes
/// averaged. One thread, so that every sum is made in the same order.
/// </summary>
internal static class LogisticTrainer
{
    /// <summary>Weights feature by feature, control by control within; the last row is the bias.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples, int features, TrainingSettings settings)
    {
        int controls = ControlIds.All.Length;
        double[] weights = new double[(features + 1) * controls];
        double[] average = new double[weights.Length];
        double[] gradient = new double[controls];
        FixedSequence sequence = new(settings.Seed);
        double scale = 1;
        long step = 0;
        int averaged = 0;
        for (int pass = 0; pass < settings.Passes; pass++)
        {
            foreach (int e in sequence.Shuffled(examples.Count))
            {
                Example example = examples[e];
                double rate = settings.Rate / (1 + (settings.Rate * settings.Penalty * step++));
                Score(weights, scale, example, gradient);
                for (int c = 0; c < controls; c++)
                {
                    double p = Logistic.Probability(gradient[c]);
                    gradient[c] = example.Imposes[c] ? (1 - p) * settings.PositiveWeight : -p;
                }

                scale *= 1 - (rate * settings.Penalty);
                Add(weights, example, gradient, rate / scale);
                int bias = features * controls;
                for (int c = 0; c < controls; c++)
                {
                    weights[bias + c] += rate * 0.3 * gradient[c] / scale;
                }
            }

            if (pass >= settings.Passes / 2)
            {
                averaged++;
                for (int i = 0; i < weights.Length; i++)
                {
                    average[i] += weights[i] * scale;
                }
            }
        }

        for (int i = 0; i < average.Length; i++)
        {
            average[i] /= averaged;
        }

        return average;
    }

    /// <summary>The scores of all controls for one example.</summary>
    public static void Score(double[] weights, double scale, Example example, double[] scores)
    {
        int controls = scores.Length;
        Array.Copy(weights, weights.Length - controls, scores, 0, controls);
        for (int k = 0; k < example.Indices.Length; k++)
        {
            int row = example.Indices[k] * controls;
            double value = example.Values[k];
            for (int c = 0; c < controls; c++)
            {
                scores[c] += weights[row + c] * value;
            }
        }

        for (int c = 0; c < controls; c++)
        {
            scores[c] *= scale;
        }
    }

    private static void Add(double[] weights, Example example, double[] gradient, double factor)
    {
        int controls = gradient.Length;
        for (int k = 0; k < example.Indices.Length; k++)
        {
            int row = example.Indices[k] * controls;
            double by = factor * example.Values[k];
            for (int c = 0; c < controls; c++)
            {
                weights[row + c] += by * gradient[c];
            }
        }
    }
}
