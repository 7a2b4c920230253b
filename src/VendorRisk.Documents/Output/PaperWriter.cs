using VendorRisk.Contract;
using VendorRisk.Documents.Output.Docx;
using VendorRisk.Documents.Output.Forms;
using VendorRisk.Documents.Output.Templates;

namespace VendorRisk.Documents.Output;

/// <summary>Facts to values, values into a form.</summary>
internal sealed class PaperWriter : IPaperWriter
{
    private readonly Lazy<byte[]> _builtIn = new(BuiltInPaper.Build);

    public OutputFile Paper(EngagementFacts facts, ReadOnlyMemory<byte>? form = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return OutputFile.Docx(FilledDocument.Of(form ?? _builtIn.Value, PaperScopes.Of(facts), facts.Title.Or("付議事項")));
    }

    public OutputFile BuiltInTemplate() => OutputFile.Docx(_builtIn.Value);
}
