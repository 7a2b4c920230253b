using System.Text;
using System.Xml.Linq;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>A rich text of a workbook.</summary>
/// <param name="Text">Its words; readings (furigana) are no part of them.</param>
/// <param name="LeftOut">The words struck through.</param>
internal sealed record SharedText(string Text, string LeftOut)
{
    public static SharedText Of(XElement item)
    {
        StringBuilder text = new();
        StringBuilder struck = new();
        foreach (XElement part in item.Elements())
        {
            if (part.Name.LocalName == "t")
            {
                text.Append(part.Value);
            }
            else if (part.Name.LocalName == "r")
            {
                bool isStruck = part.Element("rPr")?.Element("strike") is { } strike && (string?)strike.Attribute("val") is not ("0" or "false");
                (isStruck ? struck : text).Append(part.Element("t")?.Value);
            }
        }

        return new SharedText(Unescaped(text.ToString()), Unescaped(struck.ToString()));
    }

    /// <summary>Excel writes a forced carriage return as <c>_x000D_</c>.</summary>
    public static string Unescaped(string text) => text.Replace("_x000D_", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
