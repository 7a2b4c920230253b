using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Negation;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>Lines of text that are fields: each starts one or continues the open one.</summary>
internal static class FieldLines
{
    private const int ShortestParagraph = 36;

    /// <summary>The last letters of verbs and of ない.</summary>
    private const string DeedEnds = "うくすつむるたい";

    /// <summary>Whether a line starts a field of its own.</summary>
    public static bool StartField(AreaLine line, PaperDraft draft) =>
        line.Kind is { } kind && (line.Block.Role != LineRole.Open || (!line.Block.Point && !IsCutText(line, draft) && !IsValueOfLostTable(kind, line, draft)));

    /// <param name="line">The line.</param>
    /// <param name="starts">Whether it starts a field.</param>
    /// <param name="draft">The paper, whose open area takes the line.</param>
    public static void Take(AreaLine line, bool starts, PaperDraft draft)
    {
        if (starts)
        {
            AddField(line, draft);
        }
        else if (ProvisionHeading.Is(line.Block.Text) || CoverWords.AreRequest(line.Block.Text))
        {
            draft.AddLoose(line.Block.Text);
        }
        else if (draft.Fields.Open is { } open && GoesOn(open, line.Block))
        {
            open.Value.Continue(line.Block);
        }
        else
        {
            Add(FieldKind.Remarks, PaperText.Empty, line.Block.Text, draft);
        }
    }

    /// <summary>Whether a line goes on with the open field: a name is over where a sentence tells of something else, and so is a list of data.</summary>
    private static bool GoesOn(FieldDraft open, Block line) => open.Value.IsEmpty || !(open.Kind == FieldKind.Vendor ? IsParagraph(line) : open.Kind == FieldKind.Items && IsDeed(line.Text.Folded));

    /// <summary>A sentence of some length, or one about something that is done, which tells of more than the name above it.</summary>
    private static bool IsParagraph(Block line) =>
        (line.Text.Folded.Length > ShortestParagraph || (line.Text.Folded.Contains('を', StringComparison.Ordinal) && !CompanyNames.HasForm(line.Text.Folded))) && line.Text.Folded.TrimEnd(' ').EndsWith('。') && line.Text.Folded[0] is not ('(' or '※' or '・');

    /// <summary>A sentence about what somebody does, below a list of data: 終了後は名簿を返す。 What is denied or explained belongs to the list.</summary>
    private static bool IsDeed(string line) =>
        line.Length > 2 && line[^1] == '。' && DeedEnds.Contains(line[^2], StringComparison.Ordinal) && line[0] is not ('(' or '※') && line.AsSpan().IndexOfAny("をにがで") > 0 && Denials.In(line, prose: true).IsEmpty && !line.Contains("項目", StringComparison.Ordinal) && !line.Contains("情報", StringComparison.Ordinal);

    public static void AddField(AreaLine line, PaperDraft draft) => Add(line.Kind ?? FieldKind.Other, line.Label, line.Value, draft);

    private static void Add(FieldKind kind, PaperText label, PaperText value, PaperDraft draft)
    {
        draft.Numbers.Note(label, kind != FieldKind.Other);
        FieldDraft field = new(kind, label);
        field.Value.Add(value, paragraph: false);
        draft.Fields.Add(field);
    }

    /// <summary>
    /// A label alone on its line is followed by its value, even if that begins like a label:
    /// a medium's name below 記録媒体, a numbered list of whose data and which below 情報項目.
    /// </summary>
    private static bool IsValueOfLostTable(FieldKind kind, AreaLine line, PaperDraft draft)
    {
        if (draft.Area is not Area.Sheet || draft.Fields.Open is not { Label.IsEmpty: false } open)
        {
            return false;
        }

        bool list = Headings.StartsAnew(line.Block.Text);
        bool printedInside = line.Label.Folded[0] is '【' or '[' || !LabelLexicon.IsFixed(line.Label.Folded);
        return (open.Value.IsEmpty && kind == open.Kind && printedInside)
            || (list && !IsNextLabel(line, draft) && open.Kind == FieldKind.Items && (open.Value.IsEmpty || open.Value.StartsAsList) && kind is FieldKind.Subjects or FieldKind.Items or FieldKind.Media);
    }

    /// <summary>Whether the number of a label follows those of the form's other labels.</summary>
    private static bool IsNextLabel(AreaLine line, PaperDraft draft) => HeadingMark.Of(line.Label) is { } mark && draft.Numbers.IsNext(mark, labels: 2);

    /// <summary>The rest of a sentence that a page cut inside a long cell may look like a label.</summary>
    private static bool IsCutText(AreaLine line, PaperDraft draft) =>
        draft.Fields.Open is { Kind: FieldKind.WardSafeguards or FieldKind.VendorSafeguards or FieldKind.ProgrammeContent or FieldKind.Reason, Value: { IsEmpty: false, EndsSentence: false } }
        && !Headings.StartsAnew(line.Block.Text) && line.Block.Text.Folded.Length > 24 && !IsSetOff(line);

    /// <summary>A fixed label with a colon is one in the middle of a text too.</summary>
    private static bool IsSetOff(AreaLine line) =>
        line.Label.Folded.Length < line.Block.Text.Folded.Length && line.Block.Text.Folded[line.Label.Folded.Length] == ':' && LabelLexicon.IsFixed(line.Label.Folded);
}
