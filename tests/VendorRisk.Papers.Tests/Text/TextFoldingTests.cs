using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Text;

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
        text.Slice(0, 4).Words.ShouldBe("プランダ");
    }

    [Theory]
    [InlineData("\u2F63\u5E74\u2F49\u2F47", "生年月日")]
    [InlineData("⻄⻑⻘⺠⻝⻤⻨⻩⻭⻯⼾⿊", "西長青民食鬼麦黄歯竜戸黒")]
    [InlineData("\uFA19\uFA1B", "神福")]
    [InlineData("\U0002F81A\U0002F8A6", "冬慈")]
    [InlineData("\u304B\u3099\u30CF\u309A\u30A6\u3099", "がパヴ")]
    [InlineData("葛\U000E0100飾区辻\uFE00", "葛飾区辻")]
    [InlineData("\uFEFF個\u200B人\u2060番\u00AD号\u200E", "個人番号")]
    [InlineData("I\u200BS\u00ADM\u2060S", "ISMS")]
    [InlineData("㈱㍿⑴㋿㍻㎡ﬁ№", "(株)株式会社(1)令和平成m2fiNo")]
    [InlineData("①－○×⑳", "①-○×⑳")]
    public void Fold_OfOtherForms_GivesTheCharacterThatIsMeant(string printed, string folded) => TextFolding.Fold(printed).ShouldBe(folded);

    [Theory]
    [InlineData("\u2F52\u304B\u3099名", "氏が名")]
    [InlineData("株\u200B式会社㈱ﾃﾞｰﾀＡ", "株式会社㈱データＡ")]
    [InlineData("葛\U000E0100飾\u00A0区", "葛飾区")]
    public void Words_AreAValue_AndQuotesArePrint(string printed, string value)
    {
        PaperText text = PaperText.Of(new TextFragment(1, printed));
        text.Words.ShouldBe(value);
        text.WholeSource().Quote.ShouldBe(printed);
    }

    [Fact]
    public void Fold_OfHalfACharacter_Ends()
    {
        foreach (string printed in (string[])["\uD87E", "\uDB40か", "か\uDB40", "\u3099\uDC00", "⻄\uD87E", "\uD87Eあ"])
        {
            PaperText.Of(new TextFragment(1, printed)).Words.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Fold_OfAnyText_MapsEveryCharacterToItsPlace()
    {
        const string letters = "あ神\uFA19\u2F65⻄か\u3099ｶﾞ㈱ﬁA１ \u200B\u00A0\U0002F81A𠮟\U000E0101\uFE00①－";
        Random random = new(4);
        for (int i = 0; i < 500; i++)
        {
            string printed = string.Concat(Enumerable.Range(0, 1 + random.Next(30)).Select(_ => letters[random.Next(letters.Length)]));
            PaperText text = PaperText.Of(new TextFragment(7, printed));
            for (int at = 0; at < text.Folded.Length; at++)
            {
                printed.ShouldContain(text.SourceOf(at, text.Folded.Length - at).Quote, Case.Sensitive);
                text.Slice(at, text.Folded.Length - at).Words.ShouldNotBeNull();
            }
        }
    }
}
