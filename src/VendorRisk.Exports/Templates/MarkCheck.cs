using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Exports.Docx;
using VendorRisk.Exports.Flow;

namespace VendorRisk.Exports.Templates;

/// <summary>Walks a form as filling it would, and notes every mark that could not be filled.</summary>
internal sealed class MarkCheck
{
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public List<string> Problems() =>
    [
        .. _problems.Distinct(StringComparer.Ordinal),
        .. PlaceholderCatalogue.All.Where(p => p.Required && !_seen.Contains(p.Name)).Select(p => $"なくてはならない差し込み {p.Written} がありません。"),
    ];

    public void Take(OpenXmlElement root) => Walk(root, []);

    private void Walk(OpenXmlElement container, List<string> within)
    {
        List<OpenXmlElement> children = [.. container.ChildElements];
        for (int i = 0; i < children.Count; i++)
        {
            if (RepeatSpan.StartingAt(children, i) is { } span)
            {
                CheckName(span.Name, repeats: true, within);
                if (!span.Rows)
                {
                    CheckAlone((Paragraph)children[span.Start], $"{{{{#{span.Name}}}}}");
                    CheckAlone(children[span.End] as Paragraph, $"{{{{/{span.Name}}}}}");
                }

                OpenXmlElement holder = container.CloneNode(false);
                span.Section(children).ForEach(part => holder.AppendChild(part));
                Walk(holder, [.. within, span.Name]);
                i = span.End;
            }
            else if (children[i] is Paragraph paragraph)
            {
                CheckParagraph(paragraph, within);
            }
            else if (children[i] is OpenXmlCompositeElement inner)
            {
                Walk(inner, within);
            }
        }
    }

    private void CheckParagraph(Paragraph paragraph, List<string> within)
    {
        string text = TextOf(paragraph);
        string rest = text;
        foreach ((int at, int length, char sign, string name) in MarkText.In(text))
        {
            rest = rest.Replace(text.Substring(at, length), "", StringComparison.Ordinal);
            if (sign == '#')
            {
                CheckName(name, repeats: true, within);
                _problems.Add($"{{{{#{name}}}}} に対応する {{{{/{name}}}}} が、同じ本文、同じ表、同じ欄の中にありません。");
            }
            else if (sign == '/')
            {
                _problems.Add($"{{{{/{name}}}}} の前に、対応する {{{{#{name}}}}} がありません。");
            }
            else
            {
                CheckName(name, repeats: false, within);
                if (name == FlowDrawing.Mark)
                {
                    CheckAlone(paragraph, $"{{{{{name}}}}}");
                }
            }
        }

        if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal))
        {
            _problems.Add($"差し込みの括弧が閉じていません：「{(rest.Length > 40 ? rest[..40] + "…" : rest)}」。{{{{名前}}}} の形にしてください。");
        }
    }

    private void CheckName(string name, bool repeats, List<string> within)
    {
        _seen.Add(name);
        if (PlaceholderCatalogue.Find(name) is not { } known)
        {
            string hint = PlaceholderCatalogue.Nearest(name) is { } nearest ? $"「{nearest}」のことですか。" : "使える名前は、様式のページの一覧にあります。";
            _problems.Add($"差し込みの名前「{name}」はありません。{hint}");
        }
        else if (known.Repeats != repeats)
        {
            _problems.Add(known.Repeats ? $"「{name}」は繰り返しです。{known.Written} の形で囲んでください。" : $"「{name}」は繰り返せません。{known.Written} と書いてください。");
        }
        else if (known.Within.Length > 0 && !within.Contains(known.Within))
        {
            _problems.Add($"「{name}」は、繰り返し {{{{#{known.Within}}}}} … {{{{/{known.Within}}}}} の中でだけ使えます。");
        }
    }

    private void CheckAlone(Paragraph? paragraph, string mark)
    {
        string text = paragraph is null ? "" : TextOf(paragraph).Trim();
        if (MarkText.In(text).FirstOrDefault() is var first && first.Length != text.Length)
        {
            _problems.Add($"{mark} は、1行（1段落）に単独で置いてください。");
        }
    }

    private static string TextOf(Paragraph paragraph) => string.Concat(MarkMerger.TextsOf(paragraph).Select(t => t.Text));
}
