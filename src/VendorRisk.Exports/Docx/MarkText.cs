using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Exports.Docx;

/// <summary>The marks of a template: <c>{{件名}}</c> a value, <c>{{#個票}}</c> … <c>{{/個票}}</c> a part that is repeated. Full-width braces count too.</summary>
internal static partial class MarkText
{
    /// <summary>A mark: its sign (empty, # or /) and its name without spaces.</summary>
    public static IEnumerable<(int At, int Length, char Sign, string Name)> In(string text)
    {
        foreach (Match match in Mark().Matches(text))
        {
            string sign = match.Groups["sign"].Value;
            yield return (match.Index, match.Length, sign.Length == 0 ? ' ' : sign is "#" or "＃" ? '#' : '/', NameOf(match.Groups["name"].Value));
        }
    }

    /// <summary>Names are compared without spaces and in one width.</summary>
    private static string NameOf(string printed) =>
        string.Concat(NormalizedText.Of(printed, NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("(\\{\\{|｛｛)[ 　]*(?<sign>[#/＃／]?)[ 　]*(?<name>[^{}｛｝\\r\\n]{1,60})(\\}\\}|｝｝)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
