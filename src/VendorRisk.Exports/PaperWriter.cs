using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Exports.Assessments;
using VendorRisk.Exports.Docx;
using VendorRisk.Exports.Forms;
using VendorRisk.Exports.Prose;
using VendorRisk.Exports.Scopes;
using VendorRisk.Exports.Templates;
using VendorRisk.Papers;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports;

/// <summary>Facts to values, values into a form.</summary>
/// <param name="profile">The office that writes; the default profile's when null.</param>
internal sealed class PaperWriter(Profile? profile = null) : IPaperWriter
{
    private readonly Lazy<byte[]> _builtIn = new(BuiltInPaper.Build);

    public OutputFile Paper(EngagementFacts facts, ReadOnlyMemory<byte>? form = null, ImmutableArray<FindingLine> findings = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Write(facts, null, form, findings).File;
    }

    public WrittenPaper Write(EngagementFacts facts, PaperReading? read, ReadOnlyMemory<byte>? form = null, ImmutableArray<FindingLine> findings = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return InOffice(() => Written(facts, read, form, findings));
    }

    private WrittenPaper Written(EngagementFacts facts, PaperReading? read, ReadOnlyMemory<byte>? form, ImmutableArray<FindingLine> findings)
    {
        KeptProse prose = KeptProse.Of(facts, read);
        TemplateScope values = PaperScopes.Of(facts, prose).With("指摘", findings.IsDefault ? [] : findings.Select(AssessmentScopes.Finding));
        string title = facts.Title.Or("付議事項");
        byte[] written = FilledDocument.Of(form ?? _builtIn.Value, values, title);
        ImmutableArray<UnreadLine> leftOut = LeftOut.Of(written, prose);
        return new WrittenPaper(
            OutputFile.Docx(leftOut.IsEmpty ? written : FilledDocument.Of(form ?? _builtIn.Value, values.With("写せなかった記載の表", [LeftOut.Scope(leftOut)]), title)),
            leftOut);
    }

    public Func<int, string, string?> Quotes(EngagementFacts facts, PaperReading read)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(read);
        return Corrections.Of(facts, read.Facts).Sentence;
    }

    public OutputFile Assessment(AssessmentSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return InOffice(() => OutputFile.Docx(FilledDocument.Of(AssessmentForms.Assessment(), AssessmentScopes.Of(sheet), "評価書　" + sheet.Title)));
    }

    public OutputFile Pack(CommitteePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        string[] categories = [.. RiskCategories.All.Select(c => RiskCategories.NameOf(c).Ja)];
        return InOffice(() => OutputFile.Docx(FilledDocument.Of(AssessmentForms.Pack(categories), AssessmentScopes.Of(pack), "会議資料")));
    }

    public OutputFile BuiltInTemplate() => OutputFile.Docx(_builtIn.Value);

    private T InOffice<T>(Func<T> write) => OfficeScope.Read(profile ?? Profile.Default, write);
}
