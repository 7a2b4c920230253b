using System.Text.RegularExpressions;

namespace VendorRisk.Web.Tests.Text;

public sealed partial class TextsTests
{
    public static TheoryData<string> Names => [.. TextFamily.All.Select(family => family.Name)];

    [Fact]
    public void Families_AreThereAtAll() => TextFamily.All.Length.ShouldBeGreaterThan(5);

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_OfBothLanguages_HaveTheSameKeys(string family)
    {
        Named(family).Japanese.ShouldNotBeEmpty();
        Named(family).English.Keys.Order().ShouldBe(Named(family).Japanese.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_OfBothLanguages_TakeTheSameArguments(string family) =>
        Named(family).Japanese.Where(text => !Arguments(text.Value).SetEquals(Arguments(Named(family).English[text.Key]))).Select(text => text.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_Everywhere_SaySomething(string family) =>
        Named(family).Japanese.Concat(Named(family).English).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key).ShouldBeEmpty();

    [Fact]
    public void Keys_StandInOneFamilyEach() =>
        TextFamily.All.SelectMany(family => family.Japanese.Keys).GroupBy(key => key, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void Keys_ThatCodeLooksUp_StandInTheFamilyItAsks()
    {
        TextUse[] uses = TextUse.All;
        uses.Length.ShouldBeGreaterThan(500);
        uses.Where(use => !Named(use.Family).Japanese.Keys.Any(use.Means)).Select(use => $"{use.File}: {use.Key} in {use.Family}").ShouldBeEmpty();
    }

    [Fact]
    public void Keys_OfEveryFamily_AreUsed()
    {
        string[] words = TextUse.QuotedKeys;
        TextFamily.All.SelectMany(family => family.Japanese.Keys)
            .Where(key => !Array.Exists(words, word => key.StartsWith(word, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static TextFamily Named(string name) => Array.Find(TextFamily.All, family => family.Name == name).ShouldNotBeNull(name);

    private static HashSet<string> Arguments(string text) => [.. Argument().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();
}
