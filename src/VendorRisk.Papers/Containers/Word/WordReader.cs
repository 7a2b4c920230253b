using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers.Word;

/// <summary>
/// A Word document (.docx, .docm) as it prints: automatic numbers, merged cells, text boxes, footnotes; tracked deletions, hidden and struck words,
/// headers and footers left out. Paragraph by paragraph and row by row, so that no document fills memory.
/// </summary>
internal sealed class WordReader
{
    private readonly PageBuilder _page = new();
    private readonly WordNumbering _numbering;
    private readonly Dictionary<string, XElement> _notes = new(StringComparer.Ordinal);
    private int _boxDepth;

    private WordReader(Package package, string main)
    {
        ImmutableArray<PackageLink> links = package.Links(main);
        _numbering = new WordNumbering(Part("numbering"), Part("styles"));
        ReadNotes(Part("footnotes"), "footnote", "f");
        ReadNotes(Part("endnotes"), "endnote", "e");

        XElement? Part(string type) => links.FirstOrDefault(l => l.Type == type) is { } link ? package.Tree(link.Part) : null;
    }

    public static DecodedInput Read(Package package, string main)
    {
        WordReader reader = new(package, main);
        using XmlReader xml = package.Xml(main) ?? throw new UnreadableInputException(Damage.Package);
        reader.ReadBody(xml);
        return reader._page.Build();
    }

    private void ReadBody(XmlReader xml)
    {
        WordTable? table = null;
        xml.MoveToContent();
        while (!xml.EOF && !_page.IsFull)
        {
            if (xml.NodeType == XmlNodeType.EndElement && XmlPieces.NameOf(xml) == "tbl")
            {
                table?.WriteTo(_page, After);
                table = null;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (XmlPieces.NameOf(xml))
            {
                case "p":
                    Take(WordInline.Read(XmlPieces.Read(xml), _numbering));
                    break;
                case "tbl" when !xml.IsEmptyElement:
                    table ??= new WordTable();
                    xml.Read();
                    break;
                case "tr" when table is not null:
                    XElement row = XmlPieces.Read(xml);
                    if (row.Element("trPr")?.Element("del") is null)
                    {
                        table.Add(row, _numbering);
                    }

                    break;
                case "document" or "body" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "mc.AlternateContent" or "mc.Choice":
                    if (xml.Depth > PackageLimits.DeepestXml)
                    {
                        throw new UnreadableInputException(Damage.TooDeep);
                    }

                    xml.Read();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        table?.WriteTo(_page, After);
    }

    private void Take(WordParagraph paragraph)
    {
        foreach (string line in paragraph.Lines)
        {
            _page.Text(line, paragraph.Point);
        }

        After(paragraph);
    }

    /// <summary>What hangs on a paragraph is printed near it: here, right after it.</summary>
    private void After(WordParagraph paragraph)
    {
        foreach (string words in paragraph.LeftOut)
        {
            _page.NotRead($"（取り消し線または隠し文字のため読んでいません）{words}");
        }

        if (_boxDepth > 3)
        {
            return;
        }

        _boxDepth++;
        foreach (XElement holder in paragraph.Boxes)
        {
            Write(holder, "");
        }

        foreach (string note in paragraph.Notes)
        {
            if (_notes.Remove(note, out XElement? text))
            {
                Write(text, "※");
            }
        }

        _boxDepth--;
    }

    private void Write(XElement holder, string mark)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<WordParagraph>.Builder around = ImmutableArray.CreateBuilder<WordParagraph>();
        WordTable.Collect(holder, _numbering, words, around);
        foreach (string line in words.Where(w => !string.IsNullOrWhiteSpace(w)))
        {
            _page.Text(mark + line.Trim());
            mark = "";
        }

        foreach (WordParagraph paragraph in around)
        {
            After(paragraph);
        }
    }

    private void ReadNotes(XElement? part, string name, string prefix)
    {
        foreach (XElement note in part?.Elements(name).Where(n => n.Attribute("type") is null) ?? [])
        {
            _notes.TryAdd(prefix + (string?)note.Attribute("id"), note);
        }
    }
}
