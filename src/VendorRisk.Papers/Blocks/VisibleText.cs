using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Blocks;

/// <summary>Collects what a reader of an HTML fragment would see, paragraph by paragraph, with the lines it stands on.</summary>
internal sealed class VisibleText(int line)
{
    private readonly ImmutableArray<TextFragment>.Builder _fragments = ImmutableArray.CreateBuilder<TextFragment>();
    private readonly StringBuilder _text = new();
    private bool _paragraph;
    private int _line = line;

    /// <summary>The text of a node, whose document starts on <paramref name="firstLine"/>.</summary>
    public static ImmutableArray<TextFragment> Of(INode node, int firstLine)
    {
        VisibleText seen = new(LineOf(node, firstLine, firstLine));
        seen.Walk(node, firstLine, depth: 0);
        seen.Flush();
        return seen._fragments.ToImmutable();
    }

    private static int LineOf(INode node, int firstLine, int otherwise) =>
        node is IElement { SourceReference.Position.Line: > 0 and int at } ? firstLine + at - 1 : otherwise;

    private void Walk(INode node, int firstLine, int depth)
    {
        if (node is IText text)
        {
            Append(text.Data);
            return;
        }

        if (depth > 200 || node is IElement { LocalName: "script" or "style" or "rt" or "rp" or "head" })
        {
            return;
        }

        bool block = node is IElement element && HtmlTags.IsBlock(element.LocalName);
        bool cell = node is IElement { LocalName: "td" or "th" };
        Break(block, cell);
        int at = LineOf(node, firstLine, _line);
        if (at != _line)
        {
            Flush();
            _line = at;
        }

        foreach (INode child in node.ChildNodes)
        {
            Walk(child, firstLine, depth + 1);
        }

        Break(block, cell);
    }

    private void Break(bool block, bool cell)
    {
        if (block)
        {
            Flush();
            _paragraph = true;
        }
        else if (cell)
        {
            _text.Append(' ');
        }
    }

    private void Append(string data)
    {
        foreach (char c in data.AsSpan())
        {
            if (c == '\n')
            {
                Flush();
                _line++;
            }
            else
            {
                _text.Append(c);
            }
        }
    }

    private void Flush()
    {
        string text = _text.ToString();
        _text.Clear();
        if (!string.IsNullOrWhiteSpace(text))
        {
            _fragments.Add(new TextFragment(_line, text, _paragraph));
            _paragraph = false;
        }
    }
}
