using System.Text.RegularExpressions;
using VendorRisk.Testing;
using VendorRisk.Web.Exports;

namespace VendorRisk.Web.Tests.Text;

/// <summary>A place in a source file that looks up a text.</summary>
/// <param name="File">The file.</param>
/// <param name="Family">The texts that its localizer holds.</param>
/// <param name="Key">The key, or how it begins when the rest is put together at run time.</param>
/// <param name="Whole">Whether that is the whole key.</param>
internal sealed partial record TextUse(string File, string Family, string Key, bool Whole)
{
    private static readonly (string Name, string Text)[] Sources = Read();

    public static TextUse[] All { get; } = [.. Sources.SelectMany(source => In(source.Name, source.Text))];

    /// <summary>Everything in quotes that may be a key, or begin one.</summary>
    public static string[] QuotedKeys { get; } = [.. Sources.SelectMany(source => Quoted().Matches(source.Text)).Select(match => match.Groups["key"].Value).Distinct()];

    public bool Means(string key) => Whole ? key == Key : key.StartsWith(Key, StringComparison.Ordinal);

    private static IEnumerable<TextUse> In(string file, string text)
    {
        Dictionary<string, string> localizers = new(StringComparer.Ordinal);
        foreach (Match declared in Declaration().Matches(text))
        {
            localizers[declared.Groups["name"].Value] = declared.Groups["family"].Value;
        }

        if (text.Contains(nameof(SheetTexts), StringComparison.Ordinal))
        {
            localizers[nameof(SheetTexts.Export)] = "ExportTexts";
            localizers[nameof(SheetTexts.Facts)] = "FactTexts";
            localizers[nameof(SheetTexts.Shared)] = "Texts";
        }

        foreach (Match lookup in Lookup().Matches(text).Where(lookup => localizers.ContainsKey(lookup.Groups["name"].Value)))
        {
            foreach (Match quoted in Quoted().Matches(lookup.Groups["key"].Value))
            {
                bool whole = quoted.Value.EndsWith('"') && !lookup.Value[(quoted.Index + quoted.Length + lookup.Groups["key"].Index - lookup.Index)..].TrimStart().StartsWith('+');
                yield return new(file, localizers[lookup.Groups["name"].Value], quoted.Groups["key"].Value, whole);
            }
        }
    }

    private static (string, string)[] Read()
    {
        return
        [
            .. Repository.Files(Path.Combine("src", "VendorRisk.Web"), "*")
                .Where(file => file.Extension is ".cs" or ".razor")
                .Select(file => (file.Name, System.IO.File.ReadAllText(file.FullName))),
        ];
    }

    [GeneratedRegex(@"IStringLocalizer<(?<family>\w*Texts)> (?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    // What stands between the bracket and the first comma or the closing bracket.
    [GeneratedRegex(@"\b(?<name>\w+)\[(?<key>[^\],]*""[A-Z][^\],]*)[\],]", RegexOptions.ExplicitCapture)]
    private static partial Regex Lookup();

    [GeneratedRegex(@"""(?<key>[A-Z]\w*\.[\w.]*)""?", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
