using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>An Excel workbook (.xlsx, .xlsm): its visible sheets in order, as forms. Hidden sheets, rows and columns are named, not read: they do not print.</summary>
internal sealed class ExcelReader
{
    private readonly PageBuilder _page = new();
    private readonly List<SharedText> _shared = [];
    private readonly Package _package;
    private readonly NumberFormats _formats;
    private readonly string _main;
    private int _cells;
    private int _seen;

    private ExcelReader(Package package, string main, XElement workbook)
    {
        _package = package;
        _main = main;
        ImmutableArray<PackageLink> links = package.Links(main);
        _formats = new NumberFormats(
            links.FirstOrDefault(l => l.Type == "styles") is { } styles ? package.Tree(styles.Part) : null,
            (string?)workbook.Element("workbookPr")?.Attribute("date1904") is "1" or "true");
        if (links.FirstOrDefault(l => l.Type == "sharedStrings") is { } shared)
        {
            ReadShared(shared.Part);
        }
    }

    public static DecodedInput Read(Package package, string main)
    {
        XElement workbook = package.Tree(main) ?? throw new UnreadableInputException(Damage.Markup);
        ExcelReader reader = new(package, main, workbook);
        reader.ReadSheets([.. workbook.Element("sheets")?.Elements("sheet") ?? []]);
        return reader._page.Build();
    }

    private bool IsFull => _cells >= PackageLimits.MostCells || _seen >= PackageLimits.MostCellsSeen;

    private void ReadSheets(ImmutableArray<XElement> sheets)
    {
        ILookup<string, PackageLink> links = _package.Links(_main).ToLookup(l => l.Id, StringComparer.Ordinal);
        bool several = sheets.Count(s => !IsHidden(s)) > 1;
        foreach (XElement sheet in sheets.TakeWhile(_ => !_page.IsFull && !IsFull))
        {
            string name = (string?)sheet.Attribute("name") ?? "";
            if (IsHidden(sheet))
            {
                _page.NotRead($"（非表示のシート「{name}」は読んでいません）");
            }
            else if (links[(string?)sheet.Attribute("r.id") ?? ""].FirstOrDefault() is { Type: "worksheet" } link && _package.Xml(link.Part) is { } xml)
            {
                using (xml)
                {
                    if (several)
                    {
                        _page.Caption(name);
                    }

                    ReadSheet(xml, name);
                }
            }
        }
    }

    private void ReadSheet(XmlReader xml, string name)
    {
        ImmutableArray<ExcelCell>.Builder cells = ImmutableArray.CreateBuilder<ExcelCell>();
        ImmutableArray<ExcelMerge>.Builder merges = ImmutableArray.CreateBuilder<ExcelMerge>();
        List<(int From, int To)> hiddenColumns = [];
        int hiddenCells = 0;
        int row = 0;
        bool rowHidden = false;
        bool drawing = false;
        xml.MoveToContent();

        // Past the bound the rest is not even looked at: a million cells take seconds to skip.
        while (!xml.EOF && !IsFull)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (XmlPieces.NameOf(xml))
            {
                case "worksheet" or "sheetData" or "cols" or "mergeCells":
                    xml.Read();
                    break;
                case "col":
                    if (IsTrue(xml.GetAttribute("hidden")))
                    {
                        hiddenColumns.Add((Number(xml.GetAttribute("min"), 0), Number(xml.GetAttribute("max"), 0)));
                    }

                    xml.Read();
                    break;
                case "row":
                    row = Number(xml.GetAttribute("r"), row + 1);
                    rowHidden = IsTrue(xml.GetAttribute("hidden"));
                    xml.Read();
                    break;
                case "c":
                    _seen++;
                    int column = cells.Count > 0 && cells[^1].Row == row ? cells[^1].Column + 1 : 1;
                    if (Cell(XmlPieces.Read(xml), row, column) is { } cell)
                    {
                        _cells++;
                        bool hidden = rowHidden || hiddenColumns.Exists(h => cell.Column >= h.From && cell.Column <= h.To);
                        hiddenCells += hidden ? 1 : 0;
                        if (!hidden)
                        {
                            cells.Add(cell);
                        }
                    }

                    break;
                case "mergeCell":
                    if (ExcelMerge.Parse(xml.GetAttribute("ref")) is { } merge)
                    {
                        merges.Add(merge);
                    }

                    xml.Read();
                    break;
                default:
                    drawing |= XmlPieces.NameOf(xml) is "drawing";
                    xml.Skip();
                    break;
            }
        }

        new ExcelSheet(cells.ToImmutable(), merges.ToImmutable()).WriteTo(_page);
        Say(hiddenCells > 0, $"（シート「{name}」の非表示の行・列にある {hiddenCells} 個のセルは読んでいません）");
        Say(drawing, $"（シート「{name}」の図形と画像は読んでいません）");
        Say(IsFull, $"（セルが多すぎるため、{_seen} 個より後と、後のシートは読んでいません。付議事項の部分だけのブックにしてください）");
    }

    private void Say(bool so, string what)
    {
        if (so)
        {
            _page.NotRead(what);
        }
    }

    private ExcelCell? Cell(XElement cell, int row, int column)
    {
        (int Column, int Row) at = ExcelCell.Address((string?)cell.Attribute("r")) ?? (column, row);
        string value = cell.Element("v")?.Value ?? "";
        SharedText text = (string?)cell.Attribute("t") switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < _shared.Count ? _shared[i] : new("", ""),
            "inlineStr" => cell.Element("is") is { } inline ? SharedText.Of(inline) : new("", ""),
            "str" or "d" => new(SharedText.Unescaped(value), ""),
            "b" => new(value == "1" ? "TRUE" : "FALSE", ""),
            "e" => new("", value),
            _ => new(_formats.Show(value, Number((string?)cell.Attribute("s"), 0)), ""),
        };
        return string.IsNullOrWhiteSpace(text.Text) && text.LeftOut.Length == 0 ? null : new ExcelCell(at.Row, at.Column, text.Text, text.LeftOut);
    }

    private void ReadShared(string part)
    {
        using XmlReader? xml = _package.Xml(part);
        int characters = 0;
        while (xml is { EOF: false } && characters < PackageLimits.MostSharedCharacters)
        {
            if (xml.NodeType == XmlNodeType.Element && XmlPieces.NameOf(xml) == "si")
            {
                SharedText text = SharedText.Of(XmlPieces.Read(xml));
                characters += text.Text.Length + 20;
                _shared.Add(text);
            }
            else
            {
                xml.Read();
            }
        }
    }

    private static bool IsHidden(XElement sheet) => (string?)sheet.Attribute("state") is "hidden" or "veryHidden";

    private static bool IsTrue(string? flag) => flag is "1" or "true";

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
