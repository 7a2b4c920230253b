using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Structure;

/// <summary>A line of text that is a label with its value: 件名 …, （担当部課：…）, 受託者　…</summary>
internal static class LabelledParagraph
{
    /// <summary>A line that is nothing but a label is at most this long.</summary>
    private const int LongestLine = 24;

    /// <summary>The field, or null when the line is plain text.</summary>
    public static (FieldKind Kind, PaperText Label, PaperText Value)? Of(PaperText text)
    {
        string folded = text.Folded;
        int start = 0;
        int end = folded.Length;
        if (end > 2 && folded[0] is '(' or '【' && folded[^1] is ')' or '】' && folded.IndexOfAny([')', '】']) == end - 1)
        {
            start = 1;
            end--;
        }

        int limit = Math.Min(end, start + 30);
        for (int i = start + 1; i < limit; i++)
        {
            bool colon = folded[i] == ':';
            if (!colon && (folded[i] == '\n' || !text.AfterGap(i)))
            {
                continue;
            }

            FieldKind kind = LabelLexicon.KindOfLine(folded[start..i]);
            if (kind != FieldKind.Other && (colon || (!IsSentenceStart(kind) && LabelLexicon.IsFixed(folded[start..i]))))
            {
                return (kind, text.Between(start, i), text.Between(colon ? i + 1 : i, end));
            }
        }

        FieldKind whole = folded.Length <= LongestLine ? LabelLexicon.KindOfLine(folded) : FieldKind.Other;
        return whole == FieldKind.Other ? null : (whole, text, PaperText.Empty);
    }

    /// <summary>Families whose words also begin sentences; without a colon they are no label.</summary>
    private static bool IsSentenceStart(FieldKind kind) =>
        kind is FieldKind.Remarks or FieldKind.Notification or FieldKind.HolderSection or FieldKind.UserSection;
}
