using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning.Tests.Training;

public class SafeguardTrainingTests
{
    [Fact]
    public void Train_ShippedDataAndSeed_ReproducesTheShippedModelToTheByte()
    {
        byte[] trained = SafeguardTraining.Train(dataFolder: null, corrections: null, SafeguardTraining.ShippedSeed);
        trained.AsSpan().SequenceEqual(EmbeddedFile.Bytes(SafeguardModel.ResourceName))
            .ShouldBeTrue("models/safeguard-controls/model.bin is not what its data gives: run models train, and measure again");
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
