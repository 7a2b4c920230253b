using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>A line that looks like a field of a form: a short label and, behind a colon, a gap or brackets, its value.</summary>
/// <param name="Style">How it is printed: its mark, its separator and its indent. The fields of one form share a style.</param>
/// <param name="Label">The label, without its mark and brackets.</param>
/// <param name="Value">What follows; empty where the label stands alone.</param>
/// <param name="Kind">What the label means anywhere.</param>
/// <param name="Meaning">The full label that this short one stands for in a form; null when it stands for none.</param>
internal sealed partial record LabelLine(string Style, PaperText Label, PaperText Value, FieldKind Kind, string? Meaning)
{
    private const int LongestLabel = 16;
    private const string Bullets = FieldMark.Bullets + "※";
    private const string Opening = "【〈<《≪「『{〔[";
    private const string Closing = "】〉>》≫」』}〕]";
    private const string Work = "業務内容";

    /// <summary>Whether it has neither a mark nor a value.</summary>
    public bool StandsAlone => Style[0] == '.';

    public bool IsKnown => Kind != FieldKind.Other || Meaning is not null;

    /// <summary>What it counts as among the fields of its form.</summary>
    public FieldKind Family => Kind != FieldKind.Other ? Kind : Meaning is { } label ? LabelLexicon.KindOfLine(label) : FieldKind.Other;

    public static LabelLine? Of(Block block)
    {
        if (block.Kind != BlockKind.Text || block.Text.Folded.Length == 0 || block.Text.Fragments.Length != 1)
        {
            return null;
        }

        PaperText text = block.Text;
        string s = text.Folded;
        (string mark, int at) = MarkOf(block);
        if (at >= s.Length)
        {
            return null;
        }

        int bracket = Opening.IndexOf(s[at], StringComparison.Ordinal);
        if (bracket >= 0)
        {
            int close = s.IndexOf(Closing[bracket], at);
            return close > at + 1 && close - at <= LongestLabel
                ? Line(block, mark + s[at], text.Between(at + 1, close), text.Between(close + 1 < s.Length && s[close + 1] == ':' ? close + 2 : close + 1, s.Length))
                : null;
        }

        int limit = Math.Min(s.Length, at + LongestLabel + 1);
        int colon = s.AsSpan(at, limit - at).IndexOf(':');
        if (colon > 0)
        {
            return Line(block, mark + ":", text.Between(at, at + colon), text.Between(at + colon + 1, s.Length));
        }

        LabelLine? unknown = null;
        for (int i = at + 1; i < limit; i++)
        {
            if (text.AfterGap(i) && !LabelledParagraph.IsParticle(s[i]) && Line(block, mark + " ", text.Between(at, i), text.Between(i, s.Length)) is { } line)
            {
                if (line.IsKnown)
                {
                    return line;
                }

                unknown ??= i > at + 1 ? line : null;
            }
        }

        return unknown ?? (s.Length <= at + LongestLabel ? Line(block, mark + ".", text.Between(at, s.Length), PaperText.Empty) : null);
    }

    /// <summary>The full label that a short word stands for: 業務　水道料金滞納整理業務 names the work, 業務　検針、収納 describes it. Null when it is no such word.</summary>
    public static string? MeaningOf(string core, string value) =>
        core is "業務" or "事業" or "事務" && value.Length > 0 && !NamesWork().IsMatch(value) ? Work : FormWords.Meaning(core);

    private static LabelLine? Line(Block block, string style, PaperText label, PaperText value)
    {
        string core = LabelText.Core(label.Folded);
        if (core.Length is 0 or > LongestLabel || !core.Any(char.IsLetter) || core.AsSpan().ContainsAny("。、「」") || NoLabel().IsMatch(core))
        {
            return null;
        }

        // 相手方 alone is the other side of a connection elsewhere, and of the contract in a form.
        FieldKind kind = LabelLexicon.IsFixed(label.Folded) && LabelLexicon.KindOfLine(label.Folded) is var read ? read : FieldKind.Other;
        kind = kind == FieldKind.Counterparty && FormWords.Meaning(core) is not null ? FieldKind.Other : kind;
        kind = kind == FieldKind.Other && CertificationLabels.NameAScheme(core) && CertificationLabels.AreAnswered(value.Folded) ? FieldKind.Certification : kind;
        return new LabelLine($"{style}{block.Indent}", label, value, kind, kind == FieldKind.Other ? MeaningOf(core, value.Folded) : null);
    }

    private static (string Mark, int Length) MarkOf(Block block)
    {
        string s = block.Text.Folded;
        if (block.Point || block.Heading)
        {
            return (block.Heading ? "#" : "-", 0);
        }

        if (s.Length > 1 && Bullets.Contains(s[0], StringComparison.Ordinal) && s[1] != s[0])
        {
            return (s[..1], s[1] == ' ' ? 2 : 1);
        }

        if (Lettered().Match(s) is { Success: true } lettered && lettered.Length < s.Length)
        {
            return ("[1]", lettered.Length);
        }

        return HeadingMark.Of(block.Text) is { } mark && mark.Length < s.Length ? (mark.Style.ToString(), s[mark.Length] == ' ' ? mark.Length + 1 : mark.Length) : ("", 0);
    }

    [GeneratedRegex(@"^(?:[(\[〔<](?:\d{1,2}|[ア-ン]|[a-zA-Z])[)\]〕>]|[a-zA-Z][.)、]|\d{1,2}[-.]\d{1,2}[.)]?(?=[^\d.,人件名円年月日%])) ?")]
    private static partial Regex Lettered();

    /// <summary>A date, an amount, the end of a sentence, an addressee.</summary>
    [GeneratedRegex(@"^(?:令和|平成|昭和|R|H)?\d|[はをにのとでがも]$|(?:する|した|ます|です|こと|もの|さん|様|殿|あて|御中|番号)$")]
    private static partial Regex NoLabel();

    [GeneratedRegex("^[^、。]{3,50}" + WorkLabels.Nouns + @"(?:\([^)]*\))?(?:の?委託)?(?:について)?$")]
    private static partial Regex NamesWork();
}
