using System.Collections.Immutable;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning;

/// <summary>Makes a model file out of training data. One thread, fixed order: the same data and seed give the same bytes.</summary>
public static class SafeguardTraining
{
    /// <summary>The seed of the model that ships with the product.</summary>
    public const int ShippedSeed = 20261121;

    /// <summary>The names of the files in a folder of training data.</summary>
    public static ImmutableArray<string> FileNames { get; } = ["sentences.tsv", "patterns.tsv"];

    /// <summary>Trains on the data that is built into the product, or that of a folder.</summary>
    /// <param name="dataFolder">A folder with the files of <see cref="FileNames"/>; null for the built-in data.</param>
    /// <param name="corrections">The content of a file of corrections (<see cref="ISafeguardCorrections.ExportAsync"/>), or null.</param>
    /// <param name="seed">Seeds shuffling and the choice of made-up sentences.</param>
    /// <exception cref="InvalidDataException">The data cannot be read; the message lists every problem in Japanese.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static byte[] Train(string? dataFolder, string? corrections, int seed)
    {
        try
        {
            TrainingData data = TrainingFolder.Read(dataFolder, corrections);
            return ModelFormat.Write(ModelTrainer.Train(data, new TrainingSettings { Seed = seed }));
        }
        catch (TrainingDataException problem)
        {
            throw new InvalidDataException(problem.Message, problem);
        }
    }
}
