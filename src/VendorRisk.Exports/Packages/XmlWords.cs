using System.Security;
using System.Text;
using System.Xml;

namespace VendorRisk.Exports.Packages;

/// <summary>Papers read from anywhere may hold characters that XML cannot.</summary>
internal static class XmlWords
{
    /// <summary>Without control characters, noncharacters and halves of characters.</summary>
    public static string Clean(string words) =>
        string.Concat(words.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()));

    /// <summary>The same, ready to stand in XML.</summary>
    public static string Escape(string words) => SecurityElement.Escape(Clean(words)) ?? "";
}
