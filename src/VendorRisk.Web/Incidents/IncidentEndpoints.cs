using VendorRisk.Application;
using VendorRisk.Exports;
using VendorRisk.Web.Exports;

namespace VendorRisk.Web.Incidents;

/// <summary>The address of a case's drafts. It only reads; who took them along is on record.</summary>
internal static class IncidentEndpoints
{
    public static void MapVendorRiskIncidents(this WebApplication app)
    {
        RouteGroupBuilder files = app.MapGroup("/incidents/{id}").RequireAuthorization(nameof(Right.ReadPapers)).AddEndpointFilter(FileAnswers.NoteAsync);
        files.MapGet("/notices/word", (string id, IncidentDesk desk, ILetterWriter writer, CancellationToken cancellation) => FileAnswers.OfAsync(() => WriteAsync(id, desk, writer, cancellation)));
    }

    private static async Task<(OutputFile File, string Name)?> WriteAsync(string id, IncidentDesk desk, ILetterWriter writer, CancellationToken cancellation) =>
        await desk.LettersAsync(id, cancellation) is { } drafted ? (writer.Docx(drafted.Letters), $"事故対応_{drafted.Case.Subject.Name}") : null;
}
