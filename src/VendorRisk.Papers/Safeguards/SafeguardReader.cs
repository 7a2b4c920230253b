using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Learning;
using VendorRisk.Papers.Clauses;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.References;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Safeguards;

/// <summary>Takes the free-text safeguards of the forms apart and has their controls guessed.</summary>
internal static partial class SafeguardReader
{
    public static ImmutableArray<Safeguard> Read(PaperContext context, ISafeguardClassifier classifier) =>
        [.. context.Sheets.SelectMany(s => s.Printed.Fields.Where(f => IsList(f, s)).SelectMany(f => Cell(context, s, f, classifier)))];

    /// <summary>A cell that only points elsewhere (別紙…のとおり) or says there is nothing (*****) holds no safeguards; the other body's own measures are not the ward's.</summary>
    private static bool IsList(PaperField field, SheetContext sheet) =>
        (field.Kind is FieldKind.WardSafeguards || (field.Kind is FieldKind.VendorSafeguards && sheet.Entrusts))
        && !field.Label.Folded.Contains("相手方としての", StringComparison.Ordinal)
        && !Nothing().IsMatch(field.Value.Folded) && Pointers.Of(field.Value.Folded) is null;

    private static IEnumerable<Safeguard> Cell(PaperContext context, SheetContext sheet, PaperField field, ISafeguardClassifier classifier)
    {
        SafeguardSection unheaded = sheet.Facts.Kind is SheetKind.ExternalConnection ? SafeguardSection.Technical : SafeguardSection.Operational;
        Side side = ClauseReferenceReader.SideOf(field.Kind, sheet);
        foreach (SafeguardPart part in SafeguardPart.Of(field.Value, unheaded))
        {
            foreach (ListItem item in part.Items())
            {
                ImmutableArray<ClauseReference> references = [.. ClauseReferenceReader.Of(item.Text, sheet, side)];
                yield return new Safeguard
                {
                    Side = side,
                    Sheet = sheet.Index,
                    LinkId = sheet.Facts.LinkId,
                    Section = part.Section,
                    Number = item.Number,
                    Text = Fact.Known(item.Text.Folded, item.Text.WholeSource()),
                    Controls = Controls(item.Text, side, part.Section, classifier),
                    Frequency = FrequencyReader.Read(item.Text, references, context.Facts.ClauseSets),
                };
            }
        }
    }

    private static ImmutableArray<Fact<string>> Controls(PaperText text, Side side, SafeguardSection section, ISafeguardClassifier classifier)
    {
        // A sentence that the classifier abstains from gives no fact: the preview offers its candidates to a person.
        ImmutableArray<ControlGuess> guesses = classifier.Guess(text.Folded, Whose(side), Heading(section)).Controls;
        ImmutableArray<ControlGuess> inspection = [.. guesses.Where(g => g.ControlId == ControlIds.InspectionAndReports)];

        // On a subcontractor's own list an inspection is an inspection of the subcontractor, whatever the sentence calls it.
        IEnumerable<ControlGuess> all = side is Side.Subcontractor && Inspects().IsMatch(text.Folded)
            ? guesses.Concat(inspection.Select(g => g with { ControlId = ControlIds.InspectionOfSubcontractors })).DistinctBy(g => g.ControlId)
            : guesses;
        return
        [
            .. all.Select(g => Fact.Known(g.ControlId, text.WholeSource(), g.ConfidencePerMille)),
            .. PlainWords.Of(text.Folded, side is Side.Ward).Where(c => guesses.All(g => g.ControlId != c)).Select(c => Fact.Known(c, text.WholeSource())),
        ];
    }

    private static SentenceSide Whose(Side side) => side switch
    {
        Side.Ward => SentenceSide.Ward,
        Side.Contractor => SentenceSide.Contractor,
        Side.Subcontractor => SentenceSide.Subcontractor,
        _ => SentenceSide.Unknown,
    };

    private static SentenceSection Heading(SafeguardSection section) => section switch
    {
        SafeguardSection.Operational => SentenceSection.Operational,
        SafeguardSection.Technical => SentenceSection.Technical,
        _ => SentenceSection.Unknown,
    };

    [GeneratedRegex("^(\\*+|[-－―ー]+|なし|該当なし)$")]
    private static partial Regex Nothing();

    [GeneratedRegex("立入|立ち入|実地|検査|監査")]
    private static partial Regex Inspects();
}
