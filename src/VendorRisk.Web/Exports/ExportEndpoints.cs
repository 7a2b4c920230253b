using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Registry;

namespace VendorRisk.Web.Exports;

/// <summary>The addresses of downloads. They only read; an address that is not listed here does not exist.</summary>
internal static class ExportEndpoints
{
    public static void MapVendorRiskExports(this WebApplication app)
    {
        RouteGroupBuilder files = app.MapGroup("").RequireAuthorization(nameof(Right.ReadPapers)).AddEndpointFilter(FileAnswers.NoteAsync);
        files.MapGet("/engagements/{id}/export/paper", (string id, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.PaperAsync(id, cancellation)));
        files.MapGet("/engagements/{id}/export/assessment", (string id, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.AssessmentAsync(id, cancellation)));
        files.MapGet("/engagements/{id}/export/checklist", (string id, int? tier, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.ChecklistAsync(id, tier == 2 ? Side.Subcontractor : Side.Contractor, cancellation)));
        files.MapGet("/engagements/{id}/export/chain", (string id, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.ChainAsync(id, cancellation)));
        files.MapGet("/export/pack", (string? meeting, string[] items, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.PackAsync(meeting, items, cancellation)));
        files.MapGet("/export/packet", (string? meeting, string[] items, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.PacketAsync(meeting, items, cancellation)));
        files.MapGet("/export/registers", (ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.WorkbookAsync(cancellation)));
        files.MapGet("/export/registers/{register}", (string register, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.CsvAsync(register, cancellation)));
        files.MapGet("/export/templates/built-in", (ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.TemplateAsync(null, cancellation)));
        files.MapGet("/export/templates/{number:long}", (long number, ExportDesk desk, CancellationToken cancellation) => FileAnswers.OfAsync(() => desk.TemplateAsync(number, cancellation)));
        files.MapGet("/vendors/{id}/evidence/{hash}", (string id, string hash, IVendorRegistry registry, CancellationToken cancellation) => EvidenceAsync(id, hash, registry, cancellation));
        files.MapGet("/export/lists/{list}", (string list, ExportDesk desk) => FileAnswers.OfAsync(() => Task.FromResult(desk.ListTemplate(list))));
    }

    /// <summary>A copy of a certificate, as it was handed in: to keep, not to show in our own pages.</summary>
    private static async Task<IResult> EvidenceAsync(string id, string hash, IVendorRegistry registry, CancellationToken cancellation) =>
        VendorId.TryParse(id, out VendorId vendor) && await registry.FindEvidenceAsync(vendor, hash, cancellation) is { } kept
            ? Results.File(kept.Content.ToArray(), kept.File.MediaType, DownloadName.Of(Path.GetFileNameWithoutExtension(kept.File.Name), ExtensionOf(kept.File.MediaType)))
            : Results.NotFound();

    private static string ExtensionOf(string mediaType) => mediaType switch
    {
        "application/pdf" => ".pdf",
        "image/png" => ".png",
        _ => ".jpg",
    };
}
