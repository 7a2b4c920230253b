using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Exports;
using VendorRisk.Papers;
using VendorRisk.Web.Chain;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Loading;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Vendors.Importing;

namespace VendorRisk.Web.Exports;

/// <summary>What is handed out: papers in the form in use, checklists, assessments, packs, registers.</summary>
internal sealed class ExportDesk(
    EngagementDesk engagements,
    IEngagementBook book,
    IMeetingBook meetings,
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

    public async Task<(OutputFile File, string Name)?> ChecklistAsync(string id, Side side, CancellationToken cancellation) =>
        await FormAsync(id, side, cancellation) is { } form
            ? (checklists.Write(form), $"チェックリスト_{(side == Side.Subcontractor ? "再委託先_" : "")}{form.Title}")
            : null;

    /// <summary>The chain as a drawing to stand in a page; null when there is no such engagement.</summary>
    public async Task<string?> DrawingAsync(string id, CancellationToken cancellation) =>
        await engagements.FindAsync(id, cancellation) is { } found ? Drawing(found) : null;

    /// <summary>The chain as a drawing.</summary>
    public async Task<(OutputFile File, string Name)?> ChainAsync(string id, CancellationToken cancellation) =>
        await engagements.FindAsync(id, cancellation) is { } found
            ? (Picture(found), "委託のつながり_" + found.Detail.Row.Title)
            : null;

    /// <param name="meeting">The meeting whose agenda goes in; null for every engagement.</param>
    /// <param name="chosen">The items that go in, see <see cref="AgendaChoice"/>; none for all of them.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<(OutputFile File, string Name)?> PackAsync(string? meeting, string[] chosen, CancellationToken cancellation) =>
        await PackOfAsync(meeting, chosen, cancellation) is { } pack ? (papers.Pack(pack), "会議資料_" + pack.AsOf) : null;

    /// <summary>The chosen items of a meeting in one package: the pack, then each paper as it is handed in and its chain as a drawing, in order.</summary>
    public async Task<(OutputFile File, string Name)?> PacketAsync(string? meeting, string[] chosen, CancellationToken cancellation)
    {
        if (meeting is null || await PackOfAsync(meeting, chosen, cancellation) is not { } pack)
        {
            return null;
        }

        List<(string Name, ReadOnlyMemory<byte> Content)> files = [("00_会議資料.docx", papers.Pack(pack).Content)];
        await foreach (string id in ItemsAsync(meeting, chosen, cancellation))
        {
            if (await engagements.FindAsync(id, cancellation) is { } found)
            {
                string title = string.Create(CultureInfo.InvariantCulture, $"{((files.Count - 1) / 2) + 1:00}_{found.Detail.Row.Title}");
                OutputFile paper = (await WriteAsync(found, cancellation)).File;
                files.Add((DownloadName.Of(title + "_付議事項", paper.Extension), paper.Content));
                files.Add((DownloadName.Of(title + "_つながり", ".svg"), Picture(found).Content));
            }
        }

        return (OutputFile.Zip(files), "会議資料一式_" + pack.AsOf);
    }

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

    /// <summary>An agenda in its order, or every engagement, highest residual first; null while there is none.</summary>
    public async Task<CommitteePack?> PackOfAsync(string? meeting, string[] chosen, CancellationToken cancellation)
    {
        ImmutableArray<AssessmentSheet>.Builder items = ImmutableArray.CreateBuilder<AssessmentSheet>();
        await foreach (string id in ItemsAsync(meeting, chosen, cancellation))
        {
            if (await SheetAsync(id, cancellation) is { } sheet)
            {
                items.Add(sheet);
            }
        }

        return items.Count == 0 ? null : new CommitteePack(items[0].AsOf, items[0].Policy, items.ToImmutable());
    }

    private string Drawing(FoundEngagement found) => ChainPicture.Of(found.Detail.Chain, found.Detail.Row.Title, texts.Shared);

    private OutputFile Picture(FoundEngagement found) => OutputFile.Svg(Drawing(found));

    private async IAsyncEnumerable<string> ItemsAsync(string? meeting, string[] chosen, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (meeting is null)
        {
            await foreach (EngagementRow row in engagements.AllAsync(cancellation))
            {
                yield return row.Id;
            }
        }
        else if (MeetingId.TryParse(meeting, out MeetingId key) && await meetings.FindAsync(key, cancellation) is { } found)
        {
            foreach (AgendaItem item in found.Agenda.Where(item => AgendaChoice.Has(chosen, item.Engagement)))
            {
                yield return item.Engagement.ToString();
            }
        }
    }

    /// <summary>The checklist as it would go out now; null when there is no such engagement.</summary>
    public async Task<ChecklistForm?> FormAsync(string id, Side side, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) && await book.FindAsync(key, cancellation) is { } engagement
            ? ChecklistForm.Of(engagement.Id.ToString(), engagement.Current.Number, engagement.Current.Facts, profile, side)
            : null;

    /// <summary>What came back of the checklist; null when there is no such engagement.</summary>
    public async Task<ChecklistReturn?> ReadChecklistAsync(string id, Side side, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        await FormAsync(id, side, cancellation) is { } form ? checklists.Read(content, form) : null;

    // The paper is read again for its running text: the facts keep only what was understood of it.
    private async Task<WrittenPaper> WriteAsync(FoundEngagement found, CancellationToken cancellation)
    {
        PaperReading? read = await quotes.ReadAsync(found, cancellation);
        ReadOnlyMemory<byte>? form = await templates.InUseAsync(cancellation);
        FindingLine[] findings = [.. found.Detail.Findings.Select(f => AssessmentSheets.Line(f, found.Detail.Facts, quotes.Of(found, read), texts))];
        return await Task.Run(() => papers.Write(found.Detail.Facts, read, form, [.. findings]), cancellation);
    }

    /// <summary>A list to be filled in, by its name in the address; null for a name that is none.</summary>
    public (OutputFile File, string Name)? ListTemplate(string list) => list switch
    {
        "approvals.xlsx" => (Lists.ListTemplate.Xlsx(registers, LoadColumns.Sheet, LoadColumns.All, LoadColumns.Rules), "様式_" + LoadColumns.Sheet),
        "approvals.csv" => (Lists.ListTemplate.Csv(registers, LoadColumns.Sheet, LoadColumns.All), "様式_" + LoadColumns.Sheet),
        "vendors.xlsx" => (Lists.ListTemplate.Xlsx(registers, VendorColumns.Sheet, VendorColumns.All, VendorColumns.Rules), "様式_" + VendorColumns.Sheet),
        "vendors.csv" => (Lists.ListTemplate.Csv(registers, VendorColumns.Sheet, VendorColumns.All), "様式_" + VendorColumns.Sheet),
        _ => null,
    };

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
