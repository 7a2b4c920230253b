using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

/// <summary>Colours have names: <c>tokens.css</c> alone says what each looks like, so that a change of look is made in one place.</summary>
public partial class ColourTests
{
    private const string Tokens = "tokens.css";

    [Fact]
    public void StyleSheets_NameNoColourOfTheirOwn() =>
        Sheets().Where(f => f.Name != Tokens)
            .SelectMany(f => ColourInSheet().Matches(Rules(f)).Select(m => $"{Repository.Relative(f)}: {m.Value}"))
            .ShouldBeEmpty($"name the colour in {Tokens}");

    [Fact]
    public void Pages_NameNoColourOfTheirOwn() =>
        Repository.Files("src", "*.razor").Concat(Repository.Files("src", "*.js"))
            .SelectMany(f => ColourInMarkup().Matches(File.ReadAllText(f.FullName)).Select(m => $"{Repository.Relative(f)}: {m.Value}"))
            .ShouldBeEmpty($"name the colour in {Tokens}");

    [Fact]
    public void Names_ThatAreUsed_AreDefined_AndThoseDefinedAreUsed()
    {
        string all = string.Concat(Sheets().Select(Rules));
        HashSet<string> defined = [.. Definition().Matches(all).Select(m => m.Groups["name"].Value)];
        HashSet<string> used = [.. Use().Matches(all).Select(m => m.Groups["name"].Value)];
        used.Where(name => !IsOfRadzen(name) && !defined.Contains(name)).ShouldBeEmpty("used, and defined nowhere");
        defined.Where(name => !IsOfRadzen(name) && !used.Contains(name)).ShouldBeEmpty("defined, and used nowhere");
    }

    private static IEnumerable<FileInfo> Sheets() => Repository.Files("src", "*.css");

    private static string Rules(FileInfo sheet) => Comment().Replace(File.ReadAllText(sheet.FullName), "");

    private static bool IsOfRadzen(string name) => name.StartsWith("--rz-", StringComparison.Ordinal);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=:[^;{}]*)(?:#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:white|black|red|green|blue|gr[ae]y|yellow|orange|purple|navy|silver)\b(?!-)(?<!--[\w-]*))", RegexOptions.IgnoreCase)]
    private static partial Regex ColourInSheet();

    [GeneratedRegex(@"\b(?:color|background|fill|stroke|border)[\w-]*\s*[:=]\s*[""']?\s*(?:#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\()", RegexOptions.IgnoreCase)]
    private static partial Regex ColourInMarkup();

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:", RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();
}
