using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Scoring.Scale;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Bodies;
using VendorRisk.Web.Api.Requests;
using VendorRisk.Web.Exports;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Residents;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Api.Resources;

/// <summary>Engagements, their versions and papers.</summary>
internal static class EngagementAddresses
{
    private const string What = "委託案件";

    public static void MapEngagements(this RouteGroupBuilder api)
    {
        RouteGroupBuilder all = api.MapGroup("/engagements").WithTags("engagements");
        all.MapGet("", ListAsync).Reads<Listing<PortfolioEntry>>(Right.ReadPapers, "委託案件の一覧（grade: A から E。sort: residual, title, vendors, people, end, changed）").WithName("ListEngagements");
        all.MapGet("/{id}", FindAsync).Reads<EngagementAnswer>(Right.ReadPapers, "一つの委託案件と、今日の時点の評価").WithName("GetEngagement");
        all.MapGet("/{id}/assessment", AssessmentAsync).Reads<AssessmentAnswer>(Right.ReadPapers, "今日の時点の評価").WithName("GetAssessment");
        all.MapGet("/{id}/versions", VersionsAsync).Reads<Listing<VersionAnswer>>(Right.ReadPapers, "版の一覧（新しい順）").WithName("ListVersions");
        all.MapGet("/{id}/versions/{number:int}", VersionAsync).Reads<VersionAnswer>(Right.ReadPapers, "一つの版").WithName("GetVersion");
        all.MapGet("/{id}/versions/{number:int}/paper", PaperAsync).HandsOut(Right.ReadPapers, "版の元の文書（受け取ったまま）").WithName("GetPaper");
        all.MapGet("/{id}/history", HistoryAsync).Reads<Listing<AuditEntry>>(Right.ReadPapers, "変更の記録（古い順）").WithName("ListEngagementHistory");

        all.MapPost("", CreateAsync).Makes<SavedEngagement>(Right.DraftPapers, "文書から委託案件を登録する").TakesPaper().WithName("CreateEngagement");
        all.MapPost("/facts", CreateOfFactsAsync).Makes<SavedEngagement>(Right.DraftPapers, "事実の JSON から委託案件を登録する").Takes<FactsBody>().WithName("CreateEngagementOfFacts");
        all.MapPost("/{id}/versions", AddAsync).Changes<SavedEngagement>(Right.DraftPapers, "文書を次の版として登録する（これまでの訂正は引き継ぐ）").TakesPaper().WithName("AddVersion");
        all.MapPost("/{id}/versions/facts", AddOfFactsAsync).Changes<SavedEngagement>(Right.DraftPapers, "事実の JSON を次の版として登録する").Takes<FactsBody>().WithName("AddVersionOfFacts");
        all.MapPost("/{id}/corrections", CorrectAsync).Changes<SavedEngagement>(Right.DraftPapers, "事実を訂正し、次の版として登録する").Takes<CorrectionsBody>().WithName("CorrectFacts");
    }

    private static async Task<IResult> ListAsync(
        Call call, IPortfolio portfolio, string? words, string? department, Word<Grade>? grade, string? category, bool? sample, Word<PortfolioSort>? sort, bool? descending, int? offset, int? limit)
    {
        Paging part = Paging.Of(offset, limit);
        return Results.Ok(part.Of(call.Context, await portfolio.ListAsync(
            new PortfolioQuery
            {
                Words = words,
                Department = department,
                Grade = grade?.Value,
                Category = category,
                Sample = sample,
                Sort = sort?.Value ?? PortfolioSort.Residual,
                Descending = descending ?? true,
                Skip = part.Skip,
                Take = part.Take,
            },
            call.Cancellation)));
    }

    private static async Task<IResult> FindAsync(string id, Call call, IEngagementBook book, Judge judge, IGradeSteps steps)
    {
        Engagement found = await FoundAsync(id, call, book);
        return Answer.Found(
            call.Context,
            new EngagementAnswer(
                found.Id, found.Revision, found.State, found.Sample, found.Continues, VersionAnswer.Of(found.Current), AssessmentAnswer.Of(await judge.StandingAsync(found, call.Cancellation), steps)),
            found.Revision,
            What);
    }

    private static async Task<IResult> AssessmentAsync(string id, Call call, IEngagementBook book, Judge judge, IGradeSteps steps)
    {
        Engagement found = await FoundAsync(id, call, book);
        return Answer.Found(call.Context, AssessmentAnswer.Of(await judge.StandingAsync(found, call.Cancellation), steps), found.Revision, What);
    }

    private static async Task<IResult> VersionsAsync(string id, Call call, IEngagementBook book, int? offset, int? limit)
    {
        Engagement found = await FoundAsync(id, call, book);
        Paging part = Paging.Of(offset, limit);
        ImmutableArray<VersionAnswer>.Builder versions = ImmutableArray.CreateBuilder<VersionAnswer>();
        for (int number = found.Current.Number - part.Skip; number > 0 && versions.Count < part.Take; number--)
        {
            if (await book.FindVersionAsync(found.Id, number, call.Cancellation) is { } version)
            {
                versions.Add(VersionAnswer.Of(version));
            }
        }

        return Results.Ok(part.Of(call.Context, new Page<VersionAnswer>(versions.ToImmutable(), found.Current.Number)));
    }

    private static async Task<IResult> VersionAsync(string id, int number, Call call, IEngagementBook book) =>
        Answer.Found(call.Context, await book.FindVersionAsync(Keys.Engagement(id), number, call.Cancellation) is { } version ? VersionAnswer.Of(version) : null, null, "版");

    private static async Task<IResult> PaperAsync(string id, int number, Call call, IEngagementBook book)
    {
        EngagementId key = Keys.Engagement(id);
        if (await book.FindPurgeAsync(key, number, call.Cancellation) is { } purged)
        {
            throw new ApiRefusal(
                StatusCodes.Status410Gone, "paper.purged", "", $"第{number}版の原本「{purged.Name}」は、{Wareki.Show(purged.At)}に{purged.Who}が消去しました（理由: {purged.Why}）。{purged.Size} バイト、SHA-256 {purged.Hash}。");
        }

        OriginalPaper paper = await book.FindPaperAsync(key, number, call.Cancellation) ?? throw ApiRefusal.NotFound("文書");
        return Results.File(paper.Content.ToArray(), paper.MediaType, DownloadName.Of(Path.GetFileNameWithoutExtension(paper.Name), Path.GetExtension(paper.Name)));
    }

    private static async Task<IResult> HistoryAsync(string id, Call call, IEngagementBook book, int? offset, int? limit) =>
        Results.Ok(Paging.Of(offset, limit).Part(call.Context, await book.HistoryAsync(Keys.Engagement(id), call.Cancellation)));

    private static async Task<IResult> CreateAsync(Call call, TakeInPaper takeIn, PersonLimits limits, ReadingQueue queue, IPaperReader reader, ResidentsDesk border, string name, string why, string? residents)
    {
        Guid command = call.CommandId;
        SentPaper paper = await SentPaper.ReadAsync(call, name, limits, queue, reader, border, residents);
        return await MadeAsync(call, await takeIn.RunAsync(call.Actor, Draft(command, why, paper), call.Cancellation));
    }

    private static async Task<IResult> CreateOfFactsAsync(Call call, TakeInPaper takeIn)
    {
        FactsBody body = await call.BodyAsync<FactsBody>();
        return await MadeAsync(call, await takeIn.RunAsync(call.Actor, Draft(call.CommandId, body), call.Cancellation));
    }

    private static async Task<IResult> AddAsync(
        string id, Call call, TakeInPaper takeIn, CarryCorrections carry, PersonLimits limits, ReadingQueue queue, IPaperReader reader, ResidentsDesk border, string name, string why, string? residents)
    {
        VersionTarget target = new(Keys.Engagement(id), call.Revision);
        Guid command = call.CommandId;
        SentPaper paper = await SentPaper.ReadAsync(call, name, limits, queue, reader, border, residents);
        CarriedEdits carried = await carry.OntoAsync(target.Id, paper.Reading.Facts, call.Cancellation);
        return await ChangedAsync(call, await takeIn.RunAsync(call.Actor, Draft(command, why, paper) with { Target = target, Edits = carried.Edits }, call.Cancellation));
    }

    private static async Task<IResult> AddOfFactsAsync(string id, Call call, TakeInPaper takeIn)
    {
        VersionTarget target = new(Keys.Engagement(id), call.Revision);
        FactsBody body = await call.BodyAsync<FactsBody>();
        return await ChangedAsync(call, await takeIn.RunAsync(call.Actor, Draft(call.CommandId, body) with { Target = target }, call.Cancellation));
    }

    private static async Task<IResult> CorrectAsync(string id, Call call, CorrectFacts correct)
    {
        long revision = call.Revision;
        CorrectionsBody body = await call.BodyAsync<CorrectionsBody>();
        ImmutableArray<FactsEdit> edits = [.. body.Edits.Select(edit => new FactsEdit { Kind = edit.Kind, Path = edit.Path, New = edit.Value?.GetRawText() })];
        return await ChangedAsync(call, await correct.RunAsync(call.Actor, new FactsCorrection(call.CommandId, body.Why, Keys.Engagement(id), revision, edits), call.Cancellation));
    }

    private static async Task<Engagement> FoundAsync(string id, Call call, IEngagementBook book) =>
        await book.FindAsync(Keys.Engagement(id), call.Cancellation) ?? throw ApiRefusal.NotFound(What);

    private static PaperDraft Draft(Guid command, string why, SentPaper paper) =>
        new() { CommandId = command, Why = why, FileName = paper.Name, Content = paper.Content, Reading = paper.Reading };

    private static PaperDraft Draft(Guid command, FactsBody body) =>
        new() { CommandId = command, Why = body.Why, FileName = "", Content = default, Reading = new PaperReading { Facts = Facts.Of(body.Facts) } };

    private static Task<IResult> MadeAsync(Call call, Outcome<SavedEngagement> outcome) =>
        call.AnswerAsync(outcome, saved => saved.Revision, saved => $"{ApiAddresses.Root}/engagements/{saved.Id}");

    private static Task<IResult> ChangedAsync(Call call, Outcome<SavedEngagement> outcome) => call.AnswerAsync(outcome, saved => saved.Revision);
}
