using System.Collections.Immutable;
using System.Text;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>Training data from a folder, or the product's own.</summary>
internal static class TrainingFolder
{
    private const string SentencesName = "sentences.tsv";
    private const string PatternsName = "patterns.tsv";

    /// <exception cref="TrainingDataException">A file is missing or cannot be read.</exception>
    public static TrainingData Read(string? folder, string? corrections)
    {
        if (folder is not null)
        {
            string[] missing = [.. SafeguardTraining.FileNames.Where(n => !File.Exists(Path.Combine(folder, n)))];
            if (missing.Length > 0)
            {
                throw new TrainingDataException([$"フォルダ「{folder}」に {string.Join("、", missing)} がありません。学習データ（{string.Join("、", SafeguardTraining.FileNames)}）のあるフォルダを指定してください。"]);
            }
        }

        return new TrainingData(
            Sentences(folder),
            Text(folder, PatternsName),
            corrections is null ? [] : TrainingFile.Read("訂正のファイル", corrections));
    }

    public static ImmutableArray<TrainingSentence> Sentences(string? folder) => TrainingFile.Read(SentencesName, Text(folder, SentencesName));

    private static string Text(string? folder, string name) =>
        folder is null ? EmbeddedFile.Text(name) : File.ReadAllText(Path.Combine(folder, name), Encoding.UTF8);
}
