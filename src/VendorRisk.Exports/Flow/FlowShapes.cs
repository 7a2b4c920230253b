using System.Globalization;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Exports.Packages;

namespace VendorRisk.Exports.Flow;

/// <summary>The chart as DrawingML: one group of boxes, lines and labels. Lengths in EMU, 36,000 to a millimetre.</summary>
internal sealed class FlowShapes
{
    private const long Millimetre = 36_000;
    private const long Width = 170 * Millimetre;
    private const long BoxHeight = 15 * Millimetre;
    private const long StepHeight = 10 * Millimetre;
    private const long LabelHeight = 5 * Millimetre;
    private const long CharacterWidth = 2_650 * 36;

    private readonly FlowChart _chart;
    private readonly StringBuilder _shapes = new();
    private readonly int _firstId;
    private int _shape;

    private FlowShapes(FlowChart chart, int number)
    {
        _chart = chart;
        _firstId = 1000 * number;
    }

    public static string Xml(FlowChart chart, int from, int to, int number) => new FlowShapes(chart, number).Draw(from, to);

    private string Draw(int from, int to)
    {
        long height = BoxHeight + ((to - from) * StepHeight) + (4 * Millimetre);
        for (int i = 0; i < _chart.Parties.Length; i++)
        {
            Line(Centre(i), BoxHeight, Centre(i), height, arrow: false, dashed: true, "A0A0A0");
        }

        for (int i = 0; i < _chart.Parties.Length; i++)
        {
            FlowParty party = _chart.Parties[i];
            long width = Math.Min((Width / _chart.Parties.Length) - (2 * Millimetre), 44 * Millimetre);
            Box(Centre(i) - (width / 2), 0, width, BoxHeight, Shape(party.Kind), party.Kind is PartyKind.Ward ? 22_225 : 12_700, [party.Name, party.Role]);
        }

        for (int i = from; i < to; i++)
        {
            Step(_chart.Steps[i], i, BoxHeight + ((i - from + 1) * StepHeight));
        }

        return Frame(height, string.Join("。", Enumerable.Range(from, to - from).Select(i => Words(_chart.Steps[i], i))));
    }

    private void Step(FlowStep step, int index, long y)
    {
        string label = FlowWords.Number(index + 1) + step.Cargo + "・" + step.Means + (step.Record.Length > 0 ? "・" + step.Record : "") + (step.Implied ? "（推定）" : "");
        long from = Centre(step.From);
        long to = Centre(step.To);
        if (step.From == step.To)
        {
            to = from + (6 * Millimetre);
        }

        Line(from, y, to, y, arrow: true, step.Implied, "000000");
        long width = Math.Min((label.Length * CharacterWidth) + (3 * Millimetre), Width);
        long x = Math.Clamp(((from + to) / 2) - (width / 2), 0, Width - width);
        Label(x, y - LabelHeight - (Millimetre / 3), width, label);
    }

    private long Centre(int party) => (Width / _chart.Parties.Length * party) + (Width / _chart.Parties.Length / 2);

    private static string Shape(PartyKind kind) => kind switch
    {
        PartyKind.Person => "ellipse",
        PartyKind.Service => "flowChartMagneticDisk",
        PartyKind.Ward or PartyKind.Vendor => "rect",
        _ => "roundRect",
    };

    private string Words(FlowStep step, int index) =>
        $"{FlowWords.Number(index + 1)}{_chart.Parties[step.From].Name}から{_chart.Parties[step.To].Name}へ、{step.Cargo}、{step.Means}";

    private void Box(long x, long y, long width, long height, string shape, int border, string[] lines)
    {
        int size = lines[0].Length * CharacterWidth > width * 2 ? 13 : 16;
        string text = string.Concat(lines.Where(l => l.Length > 0).Select(l => ParagraphXml(l, size, "center")));
        Add("箱", $"""<wps:cNvSpPr/><wps:spPr>{Place(x, y, width, height, "")}<a:prstGeom prst="{shape}"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="{border.ToString(CultureInfo.InvariantCulture)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="18000" tIns="18000" rIns="18000" bIns="18000" anchor="ctr"/>""");
    }

    private void Label(long x, long y, long width, string text) =>
        Add("説明", $"""<wps:cNvSpPr txBox="1"/><wps:spPr>{Place(x, y, width, LabelHeight, "")}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{ParagraphXml(text, 14, "center")}</w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/>""");

    private void Line(long x1, long y1, long x2, long y2, bool arrow, bool dashed, string colour)
    {
        string flip = x2 < x1 ? " flipH=\"1\"" : "";
        string dash = dashed ? "<a:prstDash val=\"dash\"/>" : "";
        string head = arrow ? "<a:tailEnd type=\"triangle\" w=\"med\" len=\"med\"/>" : "";
        Add("線", $"""<wps:cNvCnPr/><wps:spPr>{Place(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x2 - x1), Math.Abs(y2 - y1), flip)}<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom><a:ln w="{(arrow ? "12700" : "6350")}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>{dash}{head}</a:ln></wps:spPr><wps:bodyPr/>""");
    }

    private void Add(string name, string inner)
    {
        _shape++;
        _shapes.Append(CultureInfo.InvariantCulture, $"""<wps:wsp><wps:cNvPr id="{_firstId + _shape}" name="{name}{_shape}"/>{inner}</wps:wsp>""");
    }

    private static string Place(long x, long y, long width, long height, string flip) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<a:xfrm{flip}><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>""");

    private static string ParagraphXml(string text, int halfPoints, string justify) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="{halfPoints * 12}" w:lineRule="exact"/><w:ind w:firstLine="0"/><w:jc w:val="{justify}"/></w:pPr><w:r><w:rPr><w:sz w:val="{halfPoints}"/><w:szCs w:val="{halfPoints}"/></w:rPr><w:t xml:space="preserve">{XmlWords.Escape(text)}</w:t></w:r></w:p>""");

    private string Frame(long height, string words) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{Width}" cy="{height}"/><wp:docPr id="{_firstId}" name="個人情報の流れ{_firstId / 1000}" descr="{XmlWords.Escape(words)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Width}" cy="{height}"/><a:chOff x="0" y="0"/><a:chExt cx="{Width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{_shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>
        """);
}
