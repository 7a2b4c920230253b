using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning.Tests.Training;

public class SafeguardTrainingTests
{
    /// <summary>Per mille of a probability.</summary>
    private const int Near = 20;
    private const string Outdated = "models/safeguard-controls/model.bin is not what its data gives: run models train, and measure again";

    /// <remarks>How wide the processor's vectors are decides in which order Microsoft.ML adds: the kind that the shipped model was trained on gives its bytes, another kind neighbouring weights.</remarks>
    [Fact]
    public void Train_ShippedDataAndSeed_ReproducesTheShippedModel()
    {
        byte[] trained = SafeguardTraining.Train(dataFolder: null, corrections: null, SafeguardTraining.ShippedSeed);
        byte[] bytes = EmbeddedFile.Bytes(SafeguardModel.ResourceName);
        if (Avx2.IsSupported && !Vector512.IsHardwareAccelerated)
        {
            trained.AsSpan().SequenceEqual(bytes).ShouldBeTrue(Outdated);
        }

        (LearnedModel model, LearnedModel shipped) = (ModelFormat.Read(trained), ModelFormat.Read(bytes));
        model.Features.ShouldBe(shipped.Features, Outdated);
        model.Values.ShouldBe(shipped.Values, Outdated);
        LearnedClassifier one = new(model);
        LearnedClassifier other = new(shipped);
        int furthest = TrainingFolder.Sentences(folder: null).Max(s => one.Likely(s.Text, s.Side, s.Section)
            .Zip(other.Likely(s.Text, s.Side, s.Section), (here, there) => Math.Abs(here - there)).Max());
        furthest.ShouldBeLessThanOrEqualTo(Near, Outdated);
    }

    [Fact]
    public void Train_SmallData_LearnsFromCorrectionsAndIsRepeatable()
    {
        TrainingSentence[] sentences =
        [
            .. Enumerable.Range(0, 12).Select(i => Sentence($"書類{(char)('あ' + i)}は鍵の棚に置く。", "OP-10")),
            .. Enumerable.Range(0, 12).Select(i => Sentence($"通信{(char)('か' + i)}は暗号で送る。", "SY-03")),
        ];
        TrainingSentence[] corrections = [.. Enumerable.Range(0, 12).Select(i => Sentence($"紙屑{(char)('さ' + i)}は溶かす。", "OP-11"))];
        const string Patterns = "controls\tsection\tpattern\n";
        TrainingSettings settings = new() { Seed = 7 };
        LearnedModel without = ModelTrainer.Train(new TrainingData([.. sentences], Patterns, []), settings);
        LearnedModel with = ModelTrainer.Train(new TrainingData([.. sentences], Patterns, [.. corrections]), settings);

        Named(without, "紙屑も溶かす。").ShouldNotContain("OP-11");
        Named(with, "紙屑も溶かす。").ShouldBe(["OP-11"]);
        Named(with, "書類も鍵の棚に置く。").ShouldBe(["OP-10"]);
        ModelFormat.Write(ModelTrainer.Train(new TrainingData([.. sentences], Patterns, [.. corrections]), settings)).ShouldBe(ModelFormat.Write(with));
    }

    [Fact]
    public void Train_FolderWithoutData_NamesTheMissingFiles() =>
        Should.Throw<InvalidDataException>(() => SafeguardTraining.Train(Path.Combine(Path.GetTempPath(), "vendorrisk-none"), null, 1))
            .Message.ShouldContain("sentences.tsv、patterns.tsv");

    [Fact]
    public void Read_BadLines_AreAllListed()
    {
        string file = TrainingFile.Header + "\nOP-99\tward\toperational\t文\ttrain\nOP-01\tward\toperational\t文\ttrain\nOP-01\tward\n";
        string message = Should.Throw<TrainingDataException>(() => TrainingFile.Read("x.tsv", file)).Message;
        message.ShouldContain("x.tsv の 2 行目");
        message.ShouldContain("x.tsv の 4 行目");
        message.ShouldNotContain("3 行目");
    }

    private static TrainingSentence Sentence(string text, string control) => new([control], SentenceSide.Unknown, SentenceSection.Unknown, text, HeldOut: false);

    private static string[] Named(LearnedModel model, string text) =>
        [.. new LearnedClassifier(model).Guess(text, SentenceSide.Unknown, SentenceSection.Unknown).Controls.Select(g => g.ControlId)];
}
