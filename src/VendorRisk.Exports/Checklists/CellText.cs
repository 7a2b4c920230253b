using System.Globalization;
using System.Text;
using System.Xml;

namespace VendorRisk.Exports.Checklists;

/// <summary>Reads single cells of a sheet's XML.</summary>
internal static class CellText
{
    /// <summary>The most characters that Excel lets a cell hold.</summary>
    private const int LongestCell = 32_767;

    /// <summary>Row from 1 and column from 0 of an address (B12); null for anything else.</summary>
    public static (int Row, int Column)? Place(string? address)
    {
        if (address is null || address.Length > 10)
        {
            return null;
        }

        int letters = 0;
        int column = 0;
        while (letters < address.Length && letters < 3 && char.IsAsciiLetterUpper(address[letters]))
        {
            column = (column * 26) + (address[letters] - 'A' + 1);
            letters++;
        }

        return letters > 0 && int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out int row) ? (row, column - 1) : null;
    }

    /// <summary>The words inside the element the reader stands on, without readings (ruby) and formulas; the reader is left at its end.</summary>
    public static string Of(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        StringBuilder text = new();
        int depth = xml.Depth;
        string element = "";
        int skipFrom = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element = xml.LocalName;
                skipFrom = xml.Depth <= skipFrom ? (element is "rPh" or "f" && !xml.IsEmptyElement ? xml.Depth : int.MaxValue) : skipFrom;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && element is "t" or "v" && xml.Depth <= skipFrom && text.Length < LongestCell)
            {
                text.Append(xml.Value);
            }
        }

        return text.Length > LongestCell ? text.ToString(0, LongestCell) : text.ToString();
    }
}
