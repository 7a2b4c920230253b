using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Papers;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Exports;

/// <summary>What is handed out: papers in the form in use, checklists, assessments, packs, registers.</summary>
internal sealed class ExportDesk(
    EngagementDesk engagements,
    IEngagementBook book,
    PaperQuotes quotes,
    IPaperWriter papers,
    IChecklistDesk checklists,
    IRegisterWriter registers,
    ITemplateBook templates,
    RegisterTables tables,
    SheetTexts texts,
    Profile profile)
{
    public async Task<(OutputFile File, string Name)?> PaperAsync(string id, CancellationToken cancellation) =>
        await engagements.FindAsync(id, cancellation) is { } found ? ((await WriteAsync(found, cancellation)).File, "付議事項_" + found.Detail.Row.Title) : null;

    /// <summary>The running sentences of the paper that its export would not hold; none when there is no such engagement.</summary>
    public async Task<ImmutableArray<UnreadLine>> LeftOutAsync(string id, CancellationToken cancellation) =>
        await engagements.FindAsync(id, cancellation) is { } found ? (await WriteAsync(found, cancellation)).LeftOut : [];

    public async Task<(OutputFile File, string Name)?> AssessmentAsync(string id, CancellationToken cancellation) =>
        await SheetAsync(id, cancellation) is { } sheet ? (papers.Assessment(sheet), "評価書_" + sheet.Title) : null;

    public async Task<(OutputFile File, string Name)?> ChecklistAsync(string id, CancellationToken cancellation) =>
        await FormAsync(id, cancellation) is { } form ? (checklists.Write(form), "チェックリスト_" + form.Title) : null;

    public async Task<(OutputFile File, string Name)?> PackAsync(CancellationToken cancellation) =>
        await PackOfAllAsync(cancellation) is { } pack ? (papers.Pack(pack), "会議資料_" + pack.AsOf) : null;

    /// <summary>One register as .csv; null for a name that is none.</summary>
    public async Task<(OutputFile File, string Name)?> CsvAsync(string register, CancellationToken cancellation) =>
        await tables.FindAsync(register, cancellation) is { } table ? (registers.Csv(table), table.Name) : null;

    /// <summary>All registers as one workbook.</summary>
    public async Task<(OutputFile File, string Name)?> WorkbookAsync(CancellationToken cancellation) =>
        (registers.Xlsx([.. await tables.AllAsync(cancellation)]), "台帳");

    public async Task<AssessmentSheet?> SheetAsync(string id, CancellationToken cancellation) =>
        await engagements.FindAsync(id, cancellation) is { } found
            ? AssessmentSheets.Of(found.Detail, await quotes.OfAsync(found, cancellation), texts)
            : null;

    /// <summary>Every engagement, highest residual first; null while there is none.</summary>
    public async Task<CommitteePack?> PackOfAllAsync(CancellationToken cancellation)
    {
        ImmutableArray<AssessmentSheet>.Builder items = ImmutableArray.CreateBuilder<AssessmentSheet>();
        await foreach (EngagementRow row in engagements.AllAsync(cancellation))
        {
            if (await SheetAsync(row.Id, cancellation) is { } sheet)
            {
                items.Add(sheet);
            }
        }

        return items.Count == 0 ? null : new CommitteePack(items[0].AsOf, items[0].Policy, items.ToImmutable());
    }

    /// <summary>The checklist as it would go out now; null when there is no such engagement.</summary>
    public async Task<ChecklistForm?> FormAsync(string id, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) && await book.FindAsync(key, cancellation) is { } engagement
            ? ChecklistForm.Of(engagement.Id.ToString(), engagement.Current.Number, engagement.Current.Facts, profile)
            : null;

    /// <summary>What came back of the checklist; null when there is no such engagement.</summary>
    public async Task<ChecklistReturn?> ReadChecklistAsync(string id, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        await FormAsync(id, cancellation) is { } form ? checklists.Read(content, form) : null;

    // The paper is read again for its running text: the facts keep only what was understood of it.
    private async Task<WrittenPaper> WriteAsync(FoundEngagement found, CancellationToken cancellation)
    {
        PaperReading? read = await quotes.ReadAsync(found, cancellation);
        ReadOnlyMemory<byte>? form = await templates.InUseAsync(cancellation);
        FindingLine[] findings = [.. found.Detail.Findings.Select(f => AssessmentSheets.Line(f, found.Detail.Facts, quotes.Of(found, read), texts))];
        return await Task.Run(() => papers.Write(found.Detail.Facts, read, form, [.. findings]), cancellation);
    }

    /// <summary>A form to download: the built-in one for null.</summary>
    public async Task<(OutputFile File, string Name)?> TemplateAsync(long? number, CancellationToken cancellation)
    {
        if (number is not { } named)
        {
            return (papers.BuiltInTemplate(), "様式_内蔵");
        }

        return await templates.ContentAsync(named, cancellation) is { } content
            ? (OutputFile.Docx(content.ToArray()), string.Create(CultureInfo.InvariantCulture, $"様式_{named}"))
            : null;
    }
}
