using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Tests.Text;

public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string> Japanese = Read(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Read(new CultureInfo("en"));

    [Fact]
    public void Texts_OfBothLanguages_HaveTheSameKeys()
    {
        Japanese.ShouldNotBeEmpty();
        English.Keys.Order().ShouldBe(Japanese.Keys.Order());
    }

    [Fact]
    public void Texts_OfBothLanguages_TakeTheSameArguments() =>
        Japanese.Where(text => !Arguments(text.Value).SetEquals(Arguments(English[text.Key]))).Select(text => text.Key).ShouldBeEmpty();

    [Fact]
    public void Texts_Everywhere_SaySomething() =>
        Japanese.Concat(English).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key).ShouldBeEmpty();

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        ResourceSet set = new ResourceManager(typeof(Texts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static HashSet<string> Arguments(string text) => [.. Argument().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();
}
