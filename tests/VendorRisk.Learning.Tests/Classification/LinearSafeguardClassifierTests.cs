using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Tests.Classification;

public class LinearSafeguardClassifierTests
{
    private static readonly ModelFile Small = new()
    {
        Name = "small",
        Version = 7,
        Threshold = 500,
        Bias = -3,
        Controls =
        [
            new ModelControl { Id = "A", Features = [new ModelFeature { All = ["鍵", "保管"], Weight = 5 }, new ModelFeature { All = ["例外"], Weight = -5 }] },
            new ModelControl { Id = "B", Features = [new ModelFeature { All = ["鍵"], Weight = 3 }] },
        ],
    };

    [Fact]
    public void Classify_EveryPatternOfAFeature_MustMatch() =>
        new LinearSafeguardClassifier(Small).Classify("書類を保管する").ShouldBeEmpty();

    [Fact]
    public void Classify_SeveralControls_GivesTheSurestFirst() =>
        new LinearSafeguardClassifier(Small).Classify("鍵をかけて保管する").ShouldBe([new ControlGuess("A", 881), new ControlGuess("B", 500)]);

    [Fact]
    public void Classify_NegativeWeight_TakesAControlBack() =>
        new LinearSafeguardClassifier(Small).Classify("鍵をかけて保管する例外").Select(g => g.ControlId).ShouldBe(["B"]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uD83D 鍵")]
    [InlineData("weather forecast")]
    public void Classify_TextOfAnyKind_IsAccepted(string text) =>
        SafeguardModel.Reviewed.Classify(text).ShouldAllBe(g => g.ConfidencePerMille >= 500 && g.ConfidencePerMille < 1000);

    [Fact]
    public void Classify_SpacedAndFullWidthText_ReadsAsPlainText() =>
        SafeguardModel.Reviewed.Classify("通 信 は Ｔ Ｌ Ｓ で 暗 号 化").ShouldBe(SafeguardModel.Reviewed.Classify("通信はTLSで暗号化"));

    [Fact]
    public void Model_NamesFileAndVersion() => SafeguardModel.Reviewed.Model.ShouldBe("safeguard-controls/2");
}
