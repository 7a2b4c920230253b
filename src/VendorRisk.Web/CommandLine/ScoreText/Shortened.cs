using System.Globalization;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>Cuts a quote to fit a line; never in the middle of a character.</summary>
internal static class Shortened
{
    public static string To(string text, int length)
    {
        StringInfo characters = new(text.Trim());
        return characters.LengthInTextElements <= length ? characters.String : characters.SubstringByTextElements(0, length) + "…";
    }
}
