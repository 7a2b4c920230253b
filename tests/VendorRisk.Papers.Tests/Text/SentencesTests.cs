using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("甲に渡す。乙に渡す。", "甲に渡す。|乙に渡す。")]
    [InlineData("甲に渡す(乙には渡さない。)。丙に渡す", "甲に渡す(乙には渡さない。)。|丙に渡す")]
    [InlineData("「渡す。」と書く。", "「渡す。」と書く。")]
    public void Text_OfSentences_IsCutAtStopsOutsideBrackets(string text, string sentences) =>
        Sentences.Of(Written.Text(text, 1)).Select(s => s.Folded).ShouldBe(sentences.Split('|'));
}
