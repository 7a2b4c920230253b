using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>What stands before a field's label in a list: a bullet, an outline number (1-2), a letter, brackets around the label.</summary>
/// <param name="Style">How it is written; the fields of one form are written alike.</param>
/// <param name="Line">The line without it, with a colon behind a label that stood in brackets.</param>
/// <param name="Kind">The label's family; other for a line that is no field.</param>
internal sealed partial record FieldMark(string Style, PaperText Line, FieldKind Kind)
{
    public const string Outline = "1-1";

    /// <summary>What stands before the points of a list.</summary>
    public const string Bullets = "・●○◎◆◇■□▼▽▲△▶▷►▸➤‣◦•★☆*-–＊";
    private const string Opening = "([【〈<《≪「『{";
    private const string Closing = ")]】〉>》≫」』}";
    private const int LongestInBrackets = 24;

    /// <summary>The mark of a line; null where none stands.</summary>
    public static FieldMark? Of(Block block)
    {
        if (block.Kind != BlockKind.Text || block.Text.Folded.Length < 3)
        {
            return null;
        }

        (string style, int length) = MarkOf(block);
        PaperText rest = length > 0 ? block.Text.Between(length, block.Text.Folded.Length) : block.Text;
        if (InBrackets(rest) is { } bracketed)
        {
            return new FieldMark(style + rest.Folded[0], bracketed.Line, bracketed.Kind);
        }

        return style.Length == 0 ? null : new FieldMark(style, rest, KindOf(rest));
    }

    private static (string Style, int Length) MarkOf(Block block)
    {
        string s = block.Text.Folded;
        if (block.Point)
        {
            return ("-", 0);
        }

        if (Bullets.Contains(s[0], StringComparison.Ordinal) && s[1] != s[0])
        {
            return (s[..1], 1);
        }

        if (OutlineNumber().Match(s) is { Success: true } outline && outline.Length < s.Length && (block.Text.AfterGap(outline.Length) || s[outline.Length - 1] is '.' or ')'))
        {
            return (Outline, outline.Length);
        }

        return HeadingMark.Of(block.Text) is { Style: HeadingStyle.Kana or HeadingStyle.Roman or HeadingStyle.BracketedLetter or HeadingStyle.Kanji } letter
            ? (letter.Style.ToString(), letter.Length)
            : ("", 0);
    }

    /// <summary>The family of a label that is followed by a colon or a value.</summary>
    private static FieldKind KindOf(PaperText line) =>
        LabelledParagraph.Of(line) is { } labelled && (!labelled.Value.IsEmpty || line.Folded[^1] == ':') ? labelled.Kind : FieldKind.Other;

    private static (PaperText Line, FieldKind Kind)? InBrackets(PaperText line)
    {
        string s = line.Folded;
        int bracket = s.Length > 3 ? Opening.IndexOf(s[0], StringComparison.Ordinal) : -1;
        int close = bracket < 0 ? -1 : s.IndexOf(Closing[bracket], StringComparison.Ordinal);
        if (close is < 3 or > LongestInBrackets || !LabelLexicon.IsFixed(s[1..close]) || LabelLexicon.KindOfLine(s[1..close]) is FieldKind.Other)
        {
            return null;
        }

        PaperText label = line.Between(1, close);
        PaperText value = line.Between(s.Length > close + 1 && s[close + 1] == ':' ? close + 2 : close + 1, s.Length);
        return (FieldText.Of(label, value), LabelLexicon.KindOfLine(label.Folded));
    }

    [GeneratedRegex(@"^\(?\d{1,2}(?:[-‐‑–—―−ー.]\d{1,2}){1,3}\)?[.、]?")]
    private static partial Regex OutlineNumber();
}
