using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Attachments;

/// <summary>Attachments that the paper names, and whether their content is in the file.</summary>
internal static class AttachmentReader
{
    public static ImmutableArray<Attachment> Read(Paper paper)
    {
        Dictionary<string, Fact<string>> named = new(StringComparer.Ordinal);
        List<string> order = [];
        HashSet<string> present = [.. paper.Attachments.Where(a => !a.Content.IsEmpty).SelectMany(a => a.Heading).SelectMany(h => AttachmentNames.In(h)).Select(n => n.Name)];
        IEnumerable<PaperText> texts = paper.Outline.Concat(paper.Sheets.SelectMany(s => s.Fields)).Concat(paper.Cover).Select(f => f.Value)
            .Concat(paper.Attachments.SelectMany(a => a.Heading));
        foreach (PaperText text in texts.OrderBy(t => t.Line))
        {
            foreach (AttachmentName name in AttachmentNames.In(text))
            {
                if (named.TryAdd(name.Name, Fact.Known(name.Name, text.SourceOf(name.At, name.Length))))
                {
                    order.Add(name.Name);
                }
            }
        }

        return [.. order.Select(n => new Attachment { Name = named[n], Present = Fact.Known(present.Contains(n), named[n].Source) })];
    }
}
