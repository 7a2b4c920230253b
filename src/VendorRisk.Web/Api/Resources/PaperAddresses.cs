using Microsoft.AspNetCore.Http.HttpResults;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Exports;
using VendorRisk.Papers;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Requests;
using VendorRisk.Web.CommandLine.ScoreJson;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Residents;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Api.Resources;

/// <summary>Papers that are read without being stored, and what is handed out.</summary>
internal static class PaperAddresses
{
    public static void MapPapers(this RouteGroupBuilder api)
    {
        api.MapPost("/readings", ReadAsync).Reads<ReadingAnswer>(Right.DraftPapers, "文書を読み、評価する（保存しない）").TakesPaper()
            .Produces<ProblemAnswer>(StatusCodes.Status422UnprocessableEntity, ProblemAnswer.MediaType).WithTags("readings").WithName("ReadPaper");

        RouteGroupBuilder exports = api.MapGroup("").WithTags("exports");
        exports.MapGet("/engagements/{id}/export/paper", (string id, Call call, ExportDesk desk) => FileAsync(() => desk.PaperAsync(id, call.Cancellation)))
            .HandsOut(Right.ReadPapers, "付議事項（使用中の様式の Word）").WithName("ExportPaper");
        exports.MapGet("/engagements/{id}/export/assessment", (string id, Call call, ExportDesk desk) => FileAsync(() => desk.AssessmentAsync(id, call.Cancellation)))
            .HandsOut(Right.ReadPapers, "評価書（Word）").WithName("ExportAssessment");
        exports.MapGet("/engagements/{id}/export/checklist", (string id, int? tier, Call call, ExportDesk desk) =>
            FileAsync(() => desk.ChecklistAsync(id, tier == 2 ? Side.Subcontractor : Side.Contractor, call.Cancellation)))
            .HandsOut(Right.ReadPapers, "チェックリスト（Excel。再委託先は tier=2）").WithName("ExportChecklist");
        exports.MapGet("/registers/{register}", (string register, Call call, ExportDesk desk) => FileAsync(() => desk.CsvAsync(register, call.Cancellation)))
            .HandsOut(Right.ReadPapers, "台帳（CSV）: vendors, certifications, engagements, findings").WithName("ExportRegister");
    }

    private static async Task<IResult> ReadAsync(Call call, PersonLimits limits, ReadingQueue queue, IPaperReader reader, ResidentsDesk border, Judge judge, IGradeSteps steps, string name, string? residents)
    {
        SentPaper paper = await SentPaper.ReadAsync(call, name, limits, queue, reader, border, residents);
        PaperReading reading = paper.Reading;
        if (!reading.IsRead)
        {
            throw new ApiRefusal(ProblemAnswer.Of(StatusCodes.Status422UnprocessableEntity, [.. reading.Refusals.Select(refusal => new Problem("paper.refused", "paper", refusal))]));
        }

        AssessmentAnswer? assessment = reading.Kind.IsAssessed() ? AssessmentAnswer.Of(await judge.DraftAsync(reading.Facts, null, call.Cancellation), steps) : null;
        return Results.Ok(new ReadingAnswer(
            PaperProjection.Paper(reading.Facts, reading.Kind), assessment, VersionAnswer.FactsOf(reading.Facts), PaperProjection.NotRead(reading)));
    }

    private static async Task<IResult> FileAsync(Func<Task<(OutputFile File, string Name)?>> make) =>
        await FileAnswers.OfAsync(make) is FileContentHttpResult file ? file : throw ApiRefusal.NotFound("書き出すもの");
}
