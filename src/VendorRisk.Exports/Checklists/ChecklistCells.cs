using System.Collections.Immutable;
using System.Xml;
using VendorRisk.Papers.Containers.Packages;

namespace VendorRisk.Exports.Checklists;

/// <summary>The cells of a checklist that came back: by their addresses, from whatever program saved them.</summary>
/// <param name="EngagementId">The engagement of the hidden sheet; empty when it is gone.</param>
/// <param name="Version">The version there.</param>
/// <param name="Rows">The rows below the head: columns A to E.</param>
internal sealed record ChecklistCells(string EngagementId, string Version, ImmutableArray<ImmutableArray<string>> Rows)
{
    public const string Sheet = "チェックリスト";
    public const string MarkSheet = "vendorrisk";
    public const string Kind = "VendorRisk checklist 1";
    public const int HeadRow = 7;
    public const string NotOurs = "配られたチェックリストではありません。案件のページから取り出したチェックリストに記入したものを選んでください。";

    private const int Columns = 5;

    /// <summary>The form has 24 rows; what lies far below them is not looked at.</summary>
    private const int MostRows = 500;

    private const int MostStrings = 20_000;

    /// <summary>The cells; null when the workbook is no checklist of ours.</summary>
    public static ChecklistCells? Read(Package package)
    {
        if (package.MainPart() is not { } book)
        {
            return null;
        }

        Dictionary<string, string> parts = Sheets(package, book);
        ImmutableArray<string> strings = Strings(package, book);
        if (!parts.TryGetValue(Sheet, out string? list) || !parts.TryGetValue(MarkSheet, out string? mark))
        {
            return null;
        }

        Dictionary<(int Row, int Column), string> marks = Cells(package, mark, strings);
        if (marks.GetValueOrDefault((1, 1)) != Kind)
        {
            return null;
        }

        Dictionary<(int Row, int Column), string> cells = Cells(package, list, strings);
        int last = cells.Keys.Where(k => k.Column < Columns).Select(k => k.Row).DefaultIfEmpty(0).Max();
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. Enumerable.Range(HeadRow + 1, Math.Max(0, last - HeadRow))
                .Select(r => Enumerable.Range(0, Columns).Select(c => cells.GetValueOrDefault((r, c), "")).ToImmutableArray())
                .Where(r => r.Any(c => c.Length > 0)),
        ];
        return new ChecklistCells(marks.GetValueOrDefault((2, 1), ""), marks.GetValueOrDefault((3, 1), ""), rows);
    }

    private static Dictionary<string, string> Sheets(Package package, string book)
    {
        Dictionary<string, string> links = package.Links(book).GroupBy(l => l.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Part, StringComparer.Ordinal);
        Dictionary<string, string> sheets = new(StringComparer.Ordinal);
        using XmlReader? xml = package.Xml(book);
        while (xml is not null && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } name
                && Enumerable.Range(0, xml.AttributeCount).Select(i => Attribute(xml, i)).FirstOrDefault(a => a.Name == "id").Value is { } id
                && links.TryGetValue(id, out string? part))
            {
                sheets.TryAdd(name, part);
            }
        }

        return sheets;
    }

    private static (string Name, string Value) Attribute(XmlReader xml, int index)
    {
        xml.MoveToAttribute(index);
        (string, string) read = (xml.LocalName, xml.Value);
        xml.MoveToElement();
        return read;
    }

    private static ImmutableArray<string> Strings(Package package, string book)
    {
        ImmutableArray<string>.Builder strings = ImmutableArray.CreateBuilder<string>();
        string? part = package.Links(book).FirstOrDefault(l => l.Type == "sharedStrings")?.Part;
        using XmlReader? xml = part is null ? null : package.Xml(part);
        while (xml is not null && strings.Count < MostStrings && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(CellText.Of(xml));
            }
        }

        return strings.ToImmutable();
    }

    private static Dictionary<(int Row, int Column), string> Cells(Package package, string part, ImmutableArray<string> strings)
    {
        Dictionary<(int Row, int Column), string> cells = [];
        using XmlReader? xml = package.Xml(part);
        while (xml is not null && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c", IsEmptyElement: false } && CellText.Place(xml.GetAttribute("r")) is { } place
                && place.Row <= MostRows && place.Column <= Columns)
            {
                bool shared = xml.GetAttribute("t") == "s";
                string text = CellText.Of(xml);
                bool known = shared && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index) && index < strings.Length;
                cells[place] = (known ? strings[int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)] : shared ? "" : text).Trim();
            }
        }

        return cells;
    }
}
