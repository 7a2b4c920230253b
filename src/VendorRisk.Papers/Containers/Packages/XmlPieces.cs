using System.Xml;
using System.Xml.Linq;

namespace VendorRisk.Papers.Containers.Packages;

/// <summary>
/// One element with what it holds, as a tree of bounded depth and size. Namespaces become short names, the same for the transitional and the
/// strict edition of the formats: none for the format's own, <c>mc.</c>, <c>w14.</c>, <c>m.</c>, <c>r.</c> for its companions, <c>x.</c> for all others.
/// </summary>
internal static class XmlPieces
{
    /// <summary>Reads the element that the reader stands on, and leaves the reader behind it.</summary>
    public static XElement Read(XmlReader reader, int largest = PackageLimits.LargestPiece)
    {
        XElement root = Start(reader);
        XElement open = root;
        int depth = 0;
        int pieces = 0;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return root;
        }

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++pieces > largest || depth > PackageLimits.DeepestXml)
                    {
                        throw new UnreadableInputException("内部の構造が異常に大きいか深いため、読み込みを止めました。Word や Excel で開いて保存し直したものを使ってください。");
                    }

                    XElement child = Start(reader);
                    open.Add(child);
                    if (!reader.IsEmptyElement)
                    {
                        open = child;
                        depth++;
                    }

                    break;
                case XmlNodeType.EndElement when open == root:
                    reader.Read();
                    return root;
                case XmlNodeType.EndElement:
                    open = open.Parent ?? root;
                    depth--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open.Add(new XText(reader.Value));
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    /// <summary>The short name of the element the reader stands on.</summary>
    public static string NameOf(XmlReader reader) => Short(reader.NamespaceURI, reader.LocalName);

    private static XElement Start(XmlReader reader)
    {
        XElement element = new(NameOf(reader));
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
            {
                element.SetAttributeValue(Short(reader.NamespaceURI, reader.LocalName), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }

    private static string Short(string space, string name) => space switch
    {
        "" or "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main"
            or "http://schemas.openxmlformats.org/spreadsheetml/2006/main" or "http://purl.oclc.org/ooxml/spreadsheetml/main"
            or "http://schemas.openxmlformats.org/package/2006/relationships" => name,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => "mc." + name,
        "http://schemas.microsoft.com/office/word/2010/wordml" => "w14." + name,
        "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math" => "m." + name,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships" or "http://purl.oclc.org/ooxml/officeDocument/relationships" => "r." + name,
        _ => "x." + name,
    };
}
