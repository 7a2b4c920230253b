using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Exports.Prose;

/// <summary>The running text of the paper that was read, as it may be printed now, by the place it goes to.</summary>
internal sealed class KeptProse(ImmutableArray<Passage> passages, Corrections corrections)
{
    public static KeptProse None { get; } = new([], Corrections.None);

    public Corrections Corrections => corrections;

    public static KeptProse Of(EngagementFacts facts, PaperReading? read) =>
        read is { IsRead: true } ? new KeptProse(read.Passages, Corrections.Of(facts, read.Facts)) : None;

    /// <summary>The outline's running text (事業内容); empty when the paper has none.</summary>
    public string Content => string.Join('\n', OfOutline(FieldKind.ProgrammeContent).Select(Words).Where(words => words.Length > 0));

    /// <summary>The outline's other rows (経緯, 必要性 …), those that no fact holds.</summary>
    public IEnumerable<(string Label, string Words)> Rows =>
        passages.Where(passage => passage.Place == PassagePlace.Outline && passage.Label.Length > 0 && passage.Kind is FieldKind.Other or FieldKind.Reason or FieldKind.Remarks)
            .Select(passage => (passage.Label, Words(passage))).Where(row => row.Item2.Length > 0);

    /// <summary>A clause word for word; null when it is not one that was read, or was changed by a person.</summary>
    public string? Clause(int set, Clause clause)
    {
        string number = clause.Number.ToString(CultureInfo.InvariantCulture);
        Passage? passage = clause.Text.Source?.Person is null
            ? passages.FirstOrDefault(p => p.Place == PassagePlace.Clause && p.Index == set && p.Label == number && p.Sentences[0].Line == clause.Text.Source?.Line)
            : null;
        return passage is null ? null : Words(passage);
    }

    /// <summary>Sentences that ought to be in the export, each as it may be printed; null words for one that a person corrected.</summary>
    public IEnumerable<(int Line, string Read, string? Printed)> Sentences =>
        passages.SelectMany(passage => passage.Sentences.Where(sentence => passage.IsProse || sentence.IsRunning))
            .DistinctBy(sentence => (sentence.Line, sentence.Words))
            .OrderBy(sentence => sentence.Line)
            .Select(sentence => (sentence.Line, sentence.Words, corrections.Sentence(sentence.Line, sentence.Words)));

    private IEnumerable<Passage> OfOutline(FieldKind kind) => passages.Where(passage => passage.Place == PassagePlace.Outline && passage.Kind == kind);

    private string Words(Passage passage)
    {
        System.Text.StringBuilder words = new();
        foreach (PassageSentence sentence in passage.Sentences)
        {
            if (corrections.Sentence(sentence.Line, sentence.Words) is { } printed)
            {
                words.Append(words.Length > 0 && sentence.StartsParagraph ? "\n" : "").Append(printed);
            }
        }

        return words.ToString();
    }
}
