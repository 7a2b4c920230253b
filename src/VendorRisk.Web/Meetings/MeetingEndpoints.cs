using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Exports;
using VendorRisk.Exports.Letters;
using VendorRisk.Web.Exports;

namespace VendorRisk.Web.Meetings;

/// <summary>The addresses of a meeting's documents. They only read; who took one along is on record.</summary>
internal static class MeetingEndpoints
{
    public static void MapVendorRiskMeetings(this WebApplication app)
    {
        RouteGroupBuilder files = app.MapGroup("/meetings/{id}").RequireAuthorization(nameof(Right.ReadPapers)).AddEndpointFilter(FileAnswers.NoteAsync);
        files.MapGet("/minutes", (string id, AgendaDesk desk, ILetterWriter writer, CancellationToken cancellation) =>
            FileAnswers.OfAsync(() => WriteAsync(id, desk, writer, view => [MinutesText.Minutes(view)], "議事録", cancellation)));
        files.MapGet("/notices/word", (string id, AgendaDesk desk, ILetterWriter writer, CancellationToken cancellation) =>
            FileAnswers.OfAsync(() => WriteAsync(id, desk, writer, view => [.. view.Lines.Select(line => MinutesText.Notice(view.Meeting, line)).OfType<Letter>()], "結果通知", cancellation)));
    }

    private static async Task<(OutputFile File, string Name)?> WriteAsync(
        string id, AgendaDesk desk, ILetterWriter writer, Func<MeetingView, ImmutableArray<Letter>> letters, string kind, CancellationToken cancellation) =>
        await desk.FindAsync(id, cancellation) is { } view && letters(view) is { IsEmpty: false } written ? (writer.Docx(written), $"{view.Meeting.Title}_{kind}") : null;
}
