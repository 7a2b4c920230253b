using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Tests.Notation;

public class TextFoldingTests
{
    [Theory]
    [InlineData("ﾌﾟﾗｲﾊﾞｼｰﾏｰｸ", "プライバシーマーク")]
    [InlineData("ｶﾞ ﾞﾟ", "ガ")]
    [InlineData("𠮟ﾟ", "𠮟")]
    public void Fold_OfHalfWidthKana_JoinsTheVoicing(string printed, string folded) => TextFolding.Fold(printed).ShouldStartWith(folded);

    [Fact]
    public void Quote_OfHalfWidthKana_KeepsTheVoicing()
    {
        PaperText text = PaperText.Of(new TextFragment(1, "ﾌﾟﾗﾝﾀﾞ x"));
        text.Slice(0, 4).WholeSource().Quote.ShouldBe("ﾌﾟﾗﾝﾀﾞ");
        text.Slice(0, 4).Words.ShouldBe("ﾌﾟﾗﾝﾀﾞ");
    }
}
