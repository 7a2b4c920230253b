using System.Collections.Immutable;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Evaluation;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning;

/// <summary>Measures a model.</summary>
public static class SafeguardEvaluation
{
    /// <summary>Measures on the labels of a folder where they are, else on the sentences that were held out of the training data.</summary>
    /// <param name="model">The bytes of a model file, or null for the one that ships.</param>
    /// <param name="labelsFolder">A folder of labelled papers, or null.</param>
    /// <param name="dataFolder">A folder of training data for its held-out sentences, or null for the built-in data.</param>
    /// <exception cref="InvalidDataException">The model or the labels cannot be read; the message lists every problem in Japanese.</exception>
    public static EvaluationReport Run(byte[]? model, string? labelsFolder, string? dataFolder)
    {
        LearnedModel learned = ModelFormat.Read(model ?? EmbeddedFile.Bytes(SafeguardModel.ResourceName));
        try
        {
            return LabelFolder.Read(labelsFolder) is { } labels
                ? Measurement.Of(learned, "labels", labels)
                : Measurement.Of(learned, "held-out", [.. TrainingFolder.Read(dataFolder, null).Sentences.Where(s => s.HeldOut)]);
        }
        catch (TrainingDataException problem)
        {
            throw new InvalidDataException(problem.Message, problem);
        }
    }
}
