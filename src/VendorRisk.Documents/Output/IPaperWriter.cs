using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Output.Assessments;

namespace VendorRisk.Documents.Output;

/// <summary>The face of Documents for papers that go out. The same input gives the same bytes; no file names a person as its author.</summary>
public interface IPaperWriter
{
    /// <summary>The paper (付議事項) of an engagement as .docx.</summary>
    /// <param name="facts">The engagement.</param>
    /// <param name="form">A form that passed its check; null for the built-in one.</param>
    /// <param name="findings">The findings, for a form that lists them; none for the built-in one.</param>
    OutputFile Paper(EngagementFacts facts, ReadOnlyMemory<byte>? form = null, ImmutableArray<FindingLine> findings = default);

    /// <summary>An assessment (評価書) as .docx.</summary>
    OutputFile Assessment(AssessmentSheet sheet);

    /// <summary>A committee's pack as .docx: the agenda, then one page an item.</summary>
    OutputFile Pack(CommitteePack pack);

    /// <summary>The built-in form with its marks, as a start for a ward's own.</summary>
    OutputFile BuiltInTemplate();
}
