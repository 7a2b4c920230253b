using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Tests.Classification;

public class LearnedClassifierTests
{
    private static LearnedModel Small { get; } = new()
    {
        Name = "small/1",
        Controls = ["OP-10", "SY-06"],
        Thresholds = [500, 600],
        Biases = [-2000, -2000],
        Scales = [100_000, 100_000],
        Slope = 1000,
        Offset = 0,
        Features = ["施錠", "認証"],
        Values = [1000, 1000],
        Weights = [[(0, 60)], [(1, 22)]],
    };

    [Fact]
    public void Guess_WordsOfAControl_NamesItWithItsProbability() =>
        new LearnedClassifier(Small).Guess("施錠", SentenceSide.Unknown, SentenceSection.Unknown).Controls.ShouldBe([new ControlGuess("OP-10", 982)]);

    [Fact]
    public void Guess_ControlBelowItsThreshold_IsACandidateAndAbstains()
    {
        SafeguardGuess guess = new LearnedClassifier(Small).Guess("認証", SentenceSide.Unknown, SentenceSection.Unknown);
        guess.Controls.ShouldBeEmpty();
        guess.Candidates.ShouldBe([new ControlGuess("SY-06", 550)]);
        guess.Abstention.ShouldBe(Abstention.Unsure);
    }

    [Fact]
    public void Guess_WordsFarFromTheTrainingData_AbstainsAndNamesCandidatesOnly()
    {
        SafeguardGuess guess = new LearnedClassifier(Small).Guess("施錠ナシ雨天決行", SentenceSide.Unknown, SentenceSection.Unknown);
        guess.Controls.ShouldBeEmpty();
        guess.Candidates.ShouldBe([new ControlGuess("OP-10", 982)]);
        guess.Abstention.ShouldBe(Abstention.Unfamiliar);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800")]
    [InlineData("1234567890")]
    [InlineData("、。、。")]
    public void Guess_AnyText_GivesProbabilitiesOnly(string text)
    {
        SafeguardGuess guess = SafeguardModel.Reviewed.Guess(text, SentenceSide.Ward, SentenceSection.Technical);
        guess.Controls.Concat(guess.Candidates).ShouldAllBe(g => g.ConfidencePerMille >= 1 && g.ConfidencePerMille <= 999);
    }

    [Fact]
    public void Classify_SpacesAndWidths_DoNotMatter() =>
        SafeguardModel.Reviewed.Classify("通 信 は Ｔ Ｌ Ｓ で 暗 号 化 す る 。").ShouldBe(SafeguardModel.Reviewed.Classify("通信はTLSで暗号化する。"));

    [Theory]
    [InlineData("書類は鍵の掛かるキャビネットに保管する。", "OP-10")]
    [InlineData("作業室への入退室をカードで管理する。", "SY-10")]
    [InlineData("端末のウイルス対策ソフトを毎日更新し、共有フォルダにはアクセス権を設定する。", "SY-05 SY-07")]
    [InlineData("本業務は申請者の利便の向上を目的とする。", "")]
    public void Classify_PlainSentence_NamesWhatItImposes(string text, string controls) =>
        string.Join(' ', SafeguardModel.Reviewed.Classify(text).Select(g => g.ControlId).Order(StringComparer.Ordinal)).ShouldBe(controls);

    [Fact]
    public void Model_NamesNameAndVersion() => SafeguardModel.Reviewed.Model.ShouldBe("safeguard-controls/4");
}
