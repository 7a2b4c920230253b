using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Scoring.Tests.Portfolio;

public class SearchWordsTests
{
    [Theory]
    [InlineData("㈱あおぞら", "株式会社　あおぞら")]
    [InlineData("（株）アオゾラ", "あおぞら株式会社")]
    [InlineData("株式会社あおぞら", "あおぞら(株)")]
    [InlineData("株式 会社", "株式会社あおぞら")]
    [InlineData("ａｂｃ-1", "ABC－1サービス")]
    [InlineData("あお\u200Bぞら", "株式会社あおぞら")]
    [InlineData("あおぞら", "株式会社あお\u00ADぞら")]
    [InlineData("⾧野", "長野県データ")]
    [InlineData("NPO法人みどり", "特定非営利活動法人みどり")]
    [InlineData("7-1200-0107-7523", "7120001077523")]
    public void Question_FindsTheSameInAnotherSpelling(string question, string name) =>
        SearchWords.Asked(question).Where(word => !Folded(name).Contains(word, StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("あおぞら", "株式会社みどり")]
    [InlineData("㈱みどり", "有限会社みどり")]
    public void Question_DoesNotFindAnother(string question, string name) =>
        SearchWords.Asked(question).Where(word => !Folded(name).Contains(word, StringComparison.Ordinal)).ShouldNotBeEmpty();

    [Fact]
    public void Folding_WhatIsFolded_ChangesNothing()
    {
        const string signs = "㈱㈲（）()株有社ＮＰＯnpo法人アァヵー－-‐・ 　\n\u200B\u00ADｶﾞabＺ1";
        Random random = new(20261130);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => signs[random.Next(signs.Length)]));
            string once = SearchWords.Of(text);
            SearchWords.Of(once).ShouldBe(once, text);
        }
    }

    private static string Folded(string name) => SearchWords.Of(name);
}
