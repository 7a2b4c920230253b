using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Exports.Flow;
using VendorRisk.Exports.Packages;
using VendorRisk.Exports.Scopes;

namespace VendorRisk.Exports.Docx;

/// <summary>Puts values in the place of a paragraph's marks. A value of several lines alone in its paragraph becomes several paragraphs, an empty one none.</summary>
internal static class ParagraphFiller
{
    public static void Fill(Paragraph paragraph, ImmutableStack<TemplateScope> scopes)
    {
        List<Text> texts = [.. MarkMerger.TextsOf(paragraph).Where(t => MarkText.In(t.Text).Any())];
        if (texts.Count == 0)
        {
            return;
        }

        string whole = string.Concat(MarkMerger.TextsOf(paragraph).Select(t => t.Text)).Trim();
        bool alone = texts.Count == 1 && MarkText.In(whole).Take(2).Count() == 1 && MarkText.In(whole).First().Length == whole.Length;
        if (alone && MarkText.In(whole).First().Name == FlowDrawing.Mark && Flow(scopes) is { } flow)
        {
            FlowDrawing.Put(paragraph, flow);
            return;
        }

        foreach (Text text in texts)
        {
            text.Text = Replaced(text.Text, scopes);
        }

        if (alone && texts[0].Text.Length == 0)
        {
            // A line that is nothing but an empty value vanishes; a cell gets an empty paragraph back in the end.
            paragraph.Remove();
        }
        else if (alone)
        {
            Split(paragraph, texts[0]);
        }
        else
        {
            texts.ForEach(Break);
        }
    }

    private static FlowChart? Flow(ImmutableStack<TemplateScope> scopes) => scopes.Select(s => s.Flow).FirstOrDefault(f => f is not null);

    private static string Replaced(string text, ImmutableStack<TemplateScope> scopes)
    {
        StringBuilder filled = new();
        int from = 0;
        foreach ((int at, int length, char sign, string name) in MarkText.In(text))
        {
            filled.Append(text, from, at - from).Append(sign == ' ' ? Value(scopes, name) : "");
            from = at + length;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    private static string Value(ImmutableStack<TemplateScope> scopes, string name)
    {
        foreach (TemplateScope scope in scopes)
        {
            if (scope.Values.TryGetValue(name, out string? value))
            {
                return XmlWords.Clean(value);
            }
        }

        return "";
    }

    private static void Split(Paragraph paragraph, Text text)
    {
        string[] lines = text.Text.Split('\n');
        text.Text = lines[0];
        OpenXmlElement last = paragraph;
        foreach (string line in lines.Skip(1))
        {
            Paragraph next = (Paragraph)paragraph.CloneNode(true);
            MarkMerger.TextsOf(next).First(t => t.Text == lines[0]).Text = line;
            last.InsertAfterSelf(next);
            last = next;
        }
    }

    private static void Break(Text text)
    {
        string[] lines = text.Text.Split('\n');
        text.Text = lines[0];
        OpenXmlElement last = text;
        foreach (string line in lines.Skip(1))
        {
            last = last.InsertAfterSelf(new Break());
            last = last.InsertAfterSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
