using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Blocks;

/// <summary>Takes HTML and Markdown emphasis out of the text of a cell or line.</summary>
internal static class MarkupReader
{
    public static PaperText Text(string printed, int line) => PaperText.Of(Fragments(printed, line));

    public static ImmutableArray<TextFragment> Fragments(string printed, int line)
    {
        if (HtmlTags.NestTooDeep(printed))
        {
            return WithoutEmphasis([new TextFragment(line, HtmlTags.Without(printed))]);
        }

        if (!HtmlTags.AreIn(printed))
        {
            return WithoutEmphasis([new TextFragment(line, printed)]);
        }

        using IDocument document = Parse(printed);
        return document.Body is { } body ? WithoutEmphasis(VisibleText.Of(body, line)) : [];
    }

    public static IDocument Parse(string html) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);

    public static ImmutableArray<TextFragment> WithoutEmphasis(ImmutableArray<TextFragment> fragments)
    {
        if (!fragments.Any(f => f.Text.Contains("**", StringComparison.Ordinal) && !IsStars(f.Text)))
        {
            return fragments;
        }

        ImmutableArray<TextFragment>.Builder plain = ImmutableArray.CreateBuilder<TextFragment>();
        foreach (TextFragment fragment in fragments)
        {
            if (IsStars(fragment.Text))
            {
                plain.Add(fragment);
                continue;
            }

            bool starts = fragment.StartsParagraph;
            foreach (string part in fragment.Text.Split("**", StringSplitOptions.RemoveEmptyEntries))
            {
                plain.Add(new TextFragment(fragment.Line, part, starts));
                starts = false;
            }
        }

        return plain.ToImmutable();
    }

    /// <summary><c>*****</c> stands for "none" in these papers; it is no emphasis.</summary>
    private static bool IsStars(string text) => TextFolding.Fold(text) is { Length: >= 3 } folded && folded.AsSpan().Trim('*').IsEmpty;
}
