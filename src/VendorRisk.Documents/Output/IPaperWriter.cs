using VendorRisk.Contract;

namespace VendorRisk.Documents.Output;

/// <summary>The face of Documents for papers that go out. The same input gives the same bytes; no file names a person as its author.</summary>
public interface IPaperWriter
{
    /// <summary>The paper (付議事項) of an engagement as .docx.</summary>
    /// <param name="facts">The engagement.</param>
    /// <param name="form">A form that passed its check; null for the built-in one.</param>
    OutputFile Paper(EngagementFacts facts, ReadOnlyMemory<byte>? form = null);

    /// <summary>The built-in form with its marks, as a start for a ward's own.</summary>
    OutputFile BuiltInTemplate();
}
