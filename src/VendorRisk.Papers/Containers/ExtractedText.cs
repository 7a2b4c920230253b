using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Containers;

/// <summary>
/// The last line of a text that was taken out of a container whose words are not sure (a PDF): how sure they are. Without it, the stored text would
/// count as more certain than the file it came from.
/// </summary>
internal static partial class ExtractedText
{
    private const int Sure = 1000;

    public static ImmutableArray<string> Mark(ImmutableArray<string> lines, int confidence) =>
        confidence >= Sure ? lines : lines.Add(string.Create(CultureInfo.InvariantCulture, $"（PDF などから取り出した文字：確からしさ {confidence}／1000）"));

    /// <summary>The lines without the mark, and how sure they are.</summary>
    public static (ImmutableArray<string> Lines, int Confidence) Read(ImmutableArray<string> lines) =>
        lines.Length > 0 && Line().Match(lines[^1]) is { Success: true } mark
            ? (lines[..^1], int.Parse(mark.Groups["sure"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : (lines, Sure);

    [GeneratedRegex("^（PDF などから取り出した文字：確からしさ (?<sure>[0-9]{1,3})／1000）$")]
    private static partial Regex Line();
}
