using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>The cells of an Excel workbook (.xlsx, .xlsm), sheet by sheet, as the program shows them. Past <see cref="PackageLimits"/> the rest is not even looked at.</summary>
internal sealed class ExcelBook
{
    private readonly List<SharedText> _shared = [];
    private readonly Package _package;
    private readonly NumberFormats _formats;
    private int _cells;

    private ExcelBook(Package package, string main, XElement workbook)
    {
        _package = package;
        ImmutableArray<PackageLink> links = package.Links(main);
        _formats = new NumberFormats(
            links.FirstOrDefault(l => l.Type == "styles") is { } styles ? package.Tree(styles.Part) : null,
            (string?)workbook.Element("workbookPr")?.Attribute("date1904") is "1" or "true");
        if (links.FirstOrDefault(l => l.Type == "sharedStrings") is { } shared)
        {
            ReadShared(shared.Part);
        }

        ILookup<string, PackageLink> byId = links.ToLookup(l => l.Id, StringComparer.Ordinal);
        Sheets =
        [
            .. (workbook.Element("sheets")?.Elements("sheet") ?? []).Select(s => new ExcelSheetLink(
                (string?)s.Attribute("name") ?? "",
                byId[(string?)s.Attribute("r.id") ?? ""].FirstOrDefault() is { Type: "worksheet" } link ? link.Part : null,
                (string?)s.Attribute("state") is "hidden" or "veryHidden")),
        ];
    }

    /// <summary>The sheets in the order of their tabs, hidden ones included.</summary>
    public ImmutableArray<ExcelSheetLink> Sheets { get; }

    /// <summary>How many cells have been looked at, empty ones included.</summary>
    public int Seen { get; private set; }

    /// <summary>Whether no more cells are read: a million of them take seconds to skip.</summary>
    public bool IsFull => _cells >= PackageLimits.MostCells || Seen >= PackageLimits.MostCellsSeen;

    /// <exception cref="UnreadableInputException">The workbook's own part is broken.</exception>
    public static ExcelBook Open(Package package, string main) =>
        new(package, main, package.Tree(main) ?? throw new UnreadableInputException(Damage.Markup));

    /// <summary>The cells of a sheet; null when it has none of its own, as a chart's.</summary>
    public ExcelGrid? Read(ExcelSheetLink sheet)
    {
        using XmlReader? xml = sheet.Part is null ? null : _package.Xml(sheet.Part);
        return xml is null ? null : Read(xml);
    }

    private ExcelGrid Read(XmlReader xml)
    {
        ImmutableArray<ExcelCell>.Builder cells = ImmutableArray.CreateBuilder<ExcelCell>();
        ImmutableArray<ExcelMerge>.Builder merges = ImmutableArray.CreateBuilder<ExcelMerge>();
        List<(int From, int To)> hiddenColumns = [];
        (int Row, int Column) last = default;
        int row = 0;
        bool rowHidden = false;
        bool drawing = false;
        xml.MoveToContent();
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
                    Seen++;
                    if (Cell(XmlPieces.Read(xml), row, last.Row == row ? last.Column + 1 : 1) is { } cell)
                    {
                        _cells++;
                        bool hidden = rowHidden || hiddenColumns.Exists(h => cell.Column >= h.From && cell.Column <= h.To);
                        last = hidden ? last : (cell.Row, cell.Column);
                        cells.Add(cell with { Hidden = hidden });
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

        return new ExcelGrid(cells.ToImmutable(), merges.ToImmutable(), drawing);
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

    private static bool IsTrue(string? flag) => flag is "1" or "true";

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
