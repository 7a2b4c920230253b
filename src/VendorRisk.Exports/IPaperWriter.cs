using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers;

namespace VendorRisk.Exports;

/// <summary>The face of Documents for papers that go out. The same input gives the same bytes; no file names a person as its author.</summary>
public interface IPaperWriter
{
    /// <summary>The paper (付議事項) of an engagement as .docx.</summary>
    /// <param name="facts">The engagement.</param>
    /// <param name="form">A form that passed its check; null for the built-in one.</param>
    /// <param name="findings">The findings, for a form that lists them; none for the built-in one.</param>
    OutputFile Paper(EngagementFacts facts, ReadOnlyMemory<byte>? form = null, ImmutableArray<FindingLine> findings = default);

    /// <summary>
    /// The paper of an engagement with the running text of the paper that it was read from, word for word in its place; where a person corrected a value, the
    /// value stands and the words that it contradicts do not.
    /// </summary>
    /// <param name="facts">The engagement.</param>
    /// <param name="read">The paper as it was read; null when there is none.</param>
    /// <param name="form">A form that passed its check; null for the built-in one.</param>
    /// <param name="findings">The findings, for a form that lists them; none for the built-in one.</param>
    WrittenPaper Write(EngagementFacts facts, PaperReading? read, ReadOnlyMemory<byte>? form = null, ImmutableArray<FindingLine> findings = default);

    /// <summary>Words quoted from the paper as they may be shown beside the corrected facts: by line and quote; null for words that a person corrected.</summary>
    /// <param name="facts">The engagement.</param>
    /// <param name="read">The paper as it was read.</param>
    Func<int, string, string?> Quotes(EngagementFacts facts, PaperReading read);

    /// <summary>An assessment (評価書) as .docx.</summary>
    OutputFile Assessment(AssessmentSheet sheet);

    /// <summary>A committee's pack as .docx: the agenda, then one page an item.</summary>
    OutputFile Pack(CommitteePack pack);

    /// <summary>The built-in form with its marks, as a start for a ward's own.</summary>
    OutputFile BuiltInTemplate();
}
