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
        HashSet<PaperText> cover = [.. paper.Cover.Select(f => f.Value)];
        HashSet<string> present = [.. paper.Attachments.Where(a => !a.Content.IsEmpty).SelectMany(a => a.Heading).SelectMany(h => AttachmentNames.In(h)).Select(n => n.Name)];
        present.UnionWith(paper.Attachments.Where(a => !a.Content.IsEmpty).SelectMany(a => a.Heading).Concat(paper.ClauseSets.Select(c => c.Heading)).Select(AttachmentNames.OfHeading).OfType<string>());
        IEnumerable<PaperText> texts = paper.Outline.Concat(paper.Sheets.SelectMany(s => s.Fields)).Concat(paper.Cover).Select(f => f.Value)
            .Concat(paper.Attachments.SelectMany(a => a.Heading));
        foreach (PaperText text in texts.OrderBy(t => t.Line))
        {
            // 内容は別紙のとおり on a cover means the paper itself.
            foreach (AttachmentName name in AttachmentNames.In(text).Where(n => n.Name.Any(char.IsAsciiDigit) || !cover.Contains(text)))
            {
                if (named.TryAdd(name.Name, Fact.Known(name.Name, text.SourceOf(name.At, name.Length))))
                {
                    order.Add(name.Name);
                }
            }
        }

        foreach (PaperText heading in paper.Attachments.Where(a => !a.Content.IsEmpty).SelectMany(a => a.Heading))
        {
            if (AttachmentNames.OfHeading(heading) is { } name && named.TryAdd(name, Fact.Known(name, heading.WholeSource())))
            {
                order.Add(name);
            }
        }

        return [.. order.Select(n => new Attachment { Name = named[n], Present = Fact.Known(present.Contains(n), named[n].Source) })];
    }
}
