using System.Globalization;
using VendorRisk.Exports;

namespace VendorRisk.Web.Exports;

/// <summary>The addresses of downloads. They only read; an address that is not listed here does not exist.</summary>
internal static class ExportEndpoints
{
    public static void MapVendorRiskExports(this WebApplication app)
    {
        app.MapGet("/engagements/{id}/export/paper", (string id, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.PaperAsync(id, cancellation)));
        app.MapGet("/engagements/{id}/export/assessment", (string id, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.AssessmentAsync(id, cancellation)));
        app.MapGet("/engagements/{id}/export/checklist", (string id, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.ChecklistAsync(id, cancellation)));
        app.MapGet("/export/pack", (ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.PackAsync(cancellation)));
        app.MapGet("/export/registers", (ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.WorkbookAsync(cancellation)));
        app.MapGet("/export/registers/{register}", (string register, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.CsvAsync(register, cancellation)));
        app.MapGet("/export/templates/built-in", (ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.TemplateAsync(null, cancellation)));
        app.MapGet("/export/templates/{number:long}", (long number, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.TemplateAsync(number, cancellation)));
    }

    private static async Task<IResult> FileAsync(Func<Task<(OutputFile File, string Name)?>> make)
    {
        // What is handed in is Japanese, in whatever language the pages are read.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        return await make() is { } made
            ? Results.File(made.File.Content.ToArray(), made.File.MediaType, DownloadName.Of(made.Name, made.File.Extension))
            : Results.NotFound();
    }
}
