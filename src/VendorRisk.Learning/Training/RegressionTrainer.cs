using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>
/// One logistic regression a control, each fitted by Microsoft.ML's L-BFGS on one thread and from weights of zero: no chance, and every sum in the same order. Only
/// controls are fitted beside each other, and they know nothing of one another.
/// </summary>
internal static class RegressionTrainer
{
    /// <summary>Weights feature by feature, control by control within; the last row is the bias.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples, int features, TrainingSettings settings)
    {
        int controls = ControlIds.All.Length;
        double[] weights = new double[(features + 1) * controls];
        VBuffer<float>[] sentences = [.. examples.Select(example => Vector(example, features))];
        Parallel.For(0, controls, control =>
        {
            LinearBinaryModelParameters fitted = Fit(
                [.. examples.Select((example, i) => new Row { Features = sentences[i], Label = example.Imposes[control], Weight = example.Imposes[control] ? settings.PositiveWeight : 1 })],
                features,
                settings);
            for (int feature = 0; feature < features; feature++)
            {
                weights[(feature * controls) + control] = fitted.Weights[feature];
            }

            weights[(features * controls) + control] = fitted.Bias;
        });
        return weights;
    }

    private static LinearBinaryModelParameters Fit(Row[] rows, int features, TrainingSettings settings)
    {
        MLContext context = new(settings.Seed);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        return context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = settings.Sparseness,
            L2Regularization = settings.Penalty,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = settings.Passes,
        }).Fit(context.Data.LoadFromEnumerable(rows, schema)).Model.SubModel;
    }

    private static VBuffer<float> Vector(Example example, int features)
    {
        (int Index, double Value)[] entries = [.. example.Indices.Zip(example.Values).OrderBy(entry => entry.First)];
        return new VBuffer<float>(features, entries.Length, [.. entries.Select(e => (float)e.Value)], [.. entries.Select(e => e.Index)]);
    }

    /// <summary>A sentence as one control's regression sees it.</summary>
    private sealed class Row
    {
        public VBuffer<float> Features { get; init; }

        public bool Label { get; init; }

        public float Weight { get; init; }
    }
}
