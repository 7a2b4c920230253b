using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.Exports.Docx;

/// <summary>
/// A repeated part among siblings. Between paragraphs the marks stand in paragraphs of their own, which vanish; in a table they stand in cells
/// of the first and the last row of the part, and only the marks vanish.
/// </summary>
internal sealed record RepeatSpan(string Name, int Start, int End, bool Rows)
{
    /// <summary>The part that starts at a sibling; null where none starts or its end is missing.</summary>
    public static RepeatSpan? StartingAt(IReadOnlyList<OpenXmlElement> siblings, int at)
    {
        bool row = siblings[at] is TableRow;
        if ((!row && siblings[at] is not Paragraph) || FirstStart(siblings[at]) is not { } name)
        {
            return null;
        }

        int depth = 0;
        for (int i = at; i < siblings.Count; i++)
        {
            foreach ((_, _, char sign, string found) in Marks(siblings[i]).Where(m => m.Name == name))
            {
                depth += sign switch { '#' => 1, '/' => -1, _ => 0 };
                if (depth == 0 && sign == '/')
                {
                    return new RepeatSpan(name, at, i, row);
                }
            }
        }

        return null;
    }

    /// <summary>Copies of the repeated siblings without the two marks.</summary>
    public List<OpenXmlElement> Section(IReadOnlyList<OpenXmlElement> siblings)
    {
        if (!Rows)
        {
            return [.. siblings.Skip(Start + 1).Take(End - Start - 1).Select(e => e.CloneNode(true))];
        }

        List<OpenXmlElement> rows = [.. siblings.Skip(Start).Take(End - Start + 1).Select(e => e.CloneNode(true))];
        Erase(rows[0], '#', last: false);
        Erase(rows[^1], '/', last: true);
        return rows;
    }

    /// <summary>A row whose cell holds a whole part of its own (paragraph marks) does not start one of rows.</summary>
    private static string? FirstStart(OpenXmlElement element)
    {
        foreach (Paragraph paragraph in element is Paragraph own ? [own] : element.Descendants<Paragraph>())
        {
            foreach ((_, _, char sign, string name) in MarkText.In(TextOf(paragraph)))
            {
                if (sign == '#')
                {
                    return element is TableRow && ClosesInCell(paragraph, name) ? null : name;
                }
            }
        }

        return null;
    }

    private static bool ClosesInCell(Paragraph start, string name) =>
        TextOf(start).Trim().EndsWith("}}", StringComparison.Ordinal) && MarkText.In(TextOf(start)).Count() == 1
        && start.ElementsAfter().OfType<Paragraph>().Any(p => MarkText.In(TextOf(p)).Any(m => m.Sign == '/' && m.Name == name));

    private void Erase(OpenXmlElement row, char sign, bool last)
    {
        IEnumerable<Text> texts = row.Descendants<Text>().Where(t => MarkText.In(t.Text).Any(m => m.Sign == sign && m.Name == Name));
        if ((last ? texts.LastOrDefault() : texts.FirstOrDefault()) is { } text)
        {
            (int at, int length, _, _) = last ? MarkText.In(text.Text).Last(m => m.Sign == sign && m.Name == Name) : MarkText.In(text.Text).First(m => m.Sign == sign && m.Name == Name);
            text.Text = text.Text.Remove(at, length);
        }
    }

    private static IEnumerable<(int At, int Length, char Sign, string Name)> Marks(OpenXmlElement element) =>
        element.Descendants<Paragraph>().Prepend(element as Paragraph).OfType<Paragraph>().SelectMany(p => MarkText.In(TextOf(p)));

    private static string TextOf(Paragraph paragraph) => string.Concat(MarkMerger.TextsOf(paragraph).Select(t => t.Text));
}
