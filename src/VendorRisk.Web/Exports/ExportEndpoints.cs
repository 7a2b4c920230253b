using System.Globalization;
using VendorRisk.Application;
using VendorRisk.Exports;
using VendorRisk.People;
using VendorRisk.Web.Accounts;

namespace VendorRisk.Web.Exports;

/// <summary>The addresses of downloads. They only read; an address that is not listed here does not exist.</summary>
internal static class ExportEndpoints
{
    public static void MapVendorRiskExports(this WebApplication app)
    {
        RouteGroupBuilder files = app.MapGroup("").RequireAuthorization(nameof(Right.ReadPapers)).AddEndpointFilter(NoteAsync);
        files.MapGet("/engagements/{id}/export/paper", (string id, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.PaperAsync(id, cancellation)));
        files.MapGet("/engagements/{id}/export/assessment", (string id, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.AssessmentAsync(id, cancellation)));
        files.MapGet("/engagements/{id}/export/checklist", (string id, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.ChecklistAsync(id, cancellation)));
        files.MapGet("/export/pack", (ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.PackAsync(cancellation)));
        files.MapGet("/export/registers", (ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.WorkbookAsync(cancellation)));
        files.MapGet("/export/registers/{register}", (string register, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.CsvAsync(register, cancellation)));
        files.MapGet("/export/templates/built-in", (ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.TemplateAsync(null, cancellation)));
        files.MapGet("/export/templates/{number:long}", (long number, ExportDesk desk, CancellationToken cancellation) => FileAsync(() => desk.TemplateAsync(number, cancellation)));
    }

    /// <summary>Puts on record who took which file along.</summary>
    private static async ValueTask<object?> NoteAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        object? answer = await next(invocation);
        HttpContext context = invocation.HttpContext;
        if (answer is Microsoft.AspNetCore.Http.HttpResults.FileContentHttpResult file)
        {
            await context.RequestServices.GetRequiredService<NoteAct>().RunAsync(
                context.User.Identity?.Name ?? "", PersonClaims.IdOf(context.User), PeopleEvent.Exported, context.Request.Path, file.FileDownloadName ?? "", context.RequestAborted);
        }

        return answer;
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
