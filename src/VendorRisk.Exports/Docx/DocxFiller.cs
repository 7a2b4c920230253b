using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Exports.Scopes;

namespace VendorRisk.Exports.Docx;

/// <summary>
/// Fills a template's tree: parts between a start and an end mark are repeated, then marks give way to values. What is filled in is never
/// looked at again, so a value that looks like a mark stays text.
/// </summary>
internal static class DocxFiller
{
    public static void Fill(OpenXmlCompositeElement container, ImmutableStack<TemplateScope> scopes)
    {
        List<OpenXmlElement> children = [.. container.ChildElements];
        for (int i = 0; i < children.Count; i++)
        {
            if (RepeatSpan.StartingAt(children, i) is { } span)
            {
                Repeat(container, children, span, scopes);
                i = span.End;
            }
            else
            {
                FillOne(children[i], scopes);
            }
        }
    }

    private static void FillOne(OpenXmlElement element, ImmutableStack<TemplateScope> scopes)
    {
        switch (element)
        {
            case Paragraph paragraph:
                ParagraphFiller.Fill(paragraph, scopes);
                break;
            case OpenXmlCompositeElement composite:
                Fill(composite, scopes);
                break;
            default:
                break;
        }
    }

    private static void Repeat(OpenXmlCompositeElement container, List<OpenXmlElement> children, RepeatSpan span, ImmutableStack<TemplateScope> scopes)
    {
        ImmutableArray<TemplateScope> each = Resolve(scopes, span.Name);
        List<OpenXmlElement> section = span.Section(children);
        OpenXmlElement before = children[span.Start];
        foreach (TemplateScope scope in each)
        {
            // A holder of the same kind keeps nested spans in view while the copy is filled.
            OpenXmlCompositeElement holder = (OpenXmlCompositeElement)container.CloneNode(false);
            foreach (OpenXmlElement part in section)
            {
                holder.AppendChild(part.CloneNode(true));
            }

            Fill(holder, scopes.Push(scope));
            foreach (OpenXmlElement filled in holder.ChildElements.ToList())
            {
                filled.Remove();
                container.InsertBefore(filled, before);
            }
        }

        for (int i = span.Start; i <= span.End; i++)
        {
            children[i].Remove();
        }
    }

    private static ImmutableArray<TemplateScope> Resolve(ImmutableStack<TemplateScope> scopes, string name)
    {
        foreach (TemplateScope scope in scopes)
        {
            if (scope.Lists.TryGetValue(name, out ImmutableArray<TemplateScope> list))
            {
                return list;
            }
        }

        return [];
    }
}
