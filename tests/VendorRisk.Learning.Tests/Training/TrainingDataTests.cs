using System.Collections.Immutable;
using System.Text;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Evaluation;
using VendorRisk.Learning.Training;
using VendorRisk.Tests;

namespace VendorRisk.Learning.Tests.Training;

/// <summary>What must hold of the sentences that the model is made of.</summary>
public class TrainingDataTests
{
    private const int SeedRun = 28;
    private const int FamilyRun = 14;

    private static TrainingData Data { get; } = TrainingFolder.Read(folder: null, corrections: null);

    private static ImmutableArray<TrainingSentence> Sentences => Data.Sentences;


    [Fact]
    public void Sentences_AreManyDifferentAndOfEveryControl()
    {
        Sentences.Length.ShouldBeGreaterThanOrEqualTo(900);
        Sentences.Select(s => SentenceText.Folded(s.Text)).Distinct().Count().ShouldBe(Sentences.Length);
        ControlIds.All.ShouldAllBe(id => Sentences.Count(s => !s.HeldOut && s.Controls.Contains(id)) >= 25 && Sentences.Any(s => s.HeldOut && s.Controls.Contains(id)));
        Sentences.Count(s => s.Controls.Length > 1).ShouldBeGreaterThanOrEqualTo(100);
        Sentences.Count(s => s.Controls.IsEmpty).ShouldBeGreaterThanOrEqualTo(100);
    }

    [Fact]
    public void HeldOut_Sentences_ShareNoLongRunOfWordsWithThoseTrainedOn()
    {
        HashSet<string> trained = [.. Sentences.Where(s => !s.HeldOut).SelectMany(s => Runs(Letters(s.Text), FamilyRun))];
        Sentences.Where(s => s.HeldOut && Runs(Letters(s.Text), FamilyRun).Any(trained.Contains)).Select(s => s.Text).ShouldBeEmpty();
    }

    [Fact]
    public void ChecklistRows_ShareNoLongRunOfWordsWithAnythingTrainedOn()
    {
        ImmutableArray<TrainingSentence> written = ModelTrainer.Written(Data, new TrainingSettings { Seed = SafeguardTraining.ShippedSeed });
        HashSet<string> trained = [.. written.SelectMany(s => Runs(Letters(s.Text), FamilyRun))];
        LabelFolder.Read(Path.Combine(AppContext.BaseDirectory, "checklist")).ShouldNotBeNull()
            .Where(row => Runs(Letters(row.Text), FamilyRun).Any(trained.Contains)).Select(row => row.Text).ShouldBeEmpty();
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void TrainingData_HoldsNoSentenceOfARealPaper(string stem)
    {
        HashSet<string> paper = [.. Runs(SentenceText.Folded(Encoding.UTF8.GetString(Seeds.Bytes(stem))), SeedRun)];
        IEnumerable<string> texts = Sentences.Select(s => s.Text)
            .Concat(PatternFile.Sentences("patterns.tsv", Data.Patterns, 200, new FixedSequence(1)).Select(s => s.Text));
        texts.Where(t => Runs(SentenceText.Folded(t), SeedRun).Any(paper.Contains)).ShouldBeEmpty();
    }

    [Fact]
    public void Pattern_OfChoicesAndLists_GivesEachOfThem()
    {
        const string File = "controls\tsection\tpattern\n〈物〉\tlist\t{鍵|錠}\nOP-10\toperational\t〈物〉を{掛ける|{使|用い}う|}\n";
        PatternFile.Sentences("p", File, 200, new FixedSequence(3)).Select(s => s.Text)
            .ShouldBe(["鍵を掛ける", "鍵を使う", "鍵を用いう", "鍵を", "錠を掛ける", "錠を使う", "錠を用いう", "錠を"], ignoreOrder: true);
    }

    private static string Letters(string text) => string.Concat(SentenceText.Folded(text).Where(c => !"、。「」()".Contains(c, StringComparison.Ordinal)));

    private static IEnumerable<string> Runs(string text, int length) => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(i => text.Substring(i, length));
}
