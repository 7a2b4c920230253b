using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.Exports.Flow;

/// <summary>
/// Puts the chart into a paragraph as a drawing: a box for each party, an arrow of its own line for each movement, so that no label ever lies
/// on another. A long list of movements goes on in further drawings, each no higher than a page.
/// </summary>
internal static class FlowDrawing
{
    /// <summary>The name of the mark that stands for the drawing.</summary>
    public const string Mark = "データの流れ図";

    private const int StepsADrawing = 20;

    public static void Put(Paragraph paragraph, FlowChart chart)
    {
        foreach (Run run in paragraph.Elements<Run>().ToList())
        {
            run.Remove();
        }

        if (chart.Steps.IsEmpty)
        {
            paragraph.AppendChild(new Run(new Text("個人情報の受渡しは記載されていません。")));
            return;
        }

        OpenXmlElement last = paragraph;
        int drawings = (chart.Steps.Length + StepsADrawing - 1) / StepsADrawing;
        for (int i = 0; i < drawings; i++)
        {
            Paragraph target = i == 0 ? paragraph : (Paragraph)last.InsertAfterSelf(new Paragraph());
            if (i > 0 && paragraph.ParagraphProperties is { } looks)
            {
                target.ParagraphProperties = (ParagraphProperties)looks.CloneNode(true);
            }

            string xml = FlowShapes.Xml(chart, i * StepsADrawing, Math.Min((i + 1) * StepsADrawing, chart.Steps.Length), i + 1);
            target.AppendChild(new Run(new Drawing(xml)));
            last = target;
        }
    }
}
