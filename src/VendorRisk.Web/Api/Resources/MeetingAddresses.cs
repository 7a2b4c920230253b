using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Bodies;
using VendorRisk.Web.Api.Requests;

namespace VendorRisk.Web.Api.Resources;

/// <summary>Meetings and their agendas. What a meeting decides is recorded at the engagement.</summary>
internal static class MeetingAddresses
{
    private const string What = "会議";

    public static void MapMeetings(this RouteGroupBuilder api)
    {
        RouteGroupBuilder all = api.MapGroup("/meetings").WithTags("meetings");
        all.MapGet("", ListAsync).Reads<Listing<MeetingSummary>>(Right.ReadPapers, "会議の一覧（これからのものが先）").WithName("ListMeetings");
        all.MapGet("/{id}", FindAsync).Reads<MeetingAnswer>(Right.ReadPapers, "一つの会議と、その決定").WithName("GetMeeting");
        all.MapGet("/{id}/history", HistoryAsync).Reads<Listing<AuditEntry>>(Right.ReadPapers, "変更の記録（古い順）").WithName("ListMeetingHistory");
        all.MapPost("", PlanAsync).Makes<SavedMeeting>(Application.PlanMeeting.Needs, "会議を予定する").Takes<MeetingBody>().WithName("PlanMeeting");
        all.MapPost("/{id}/agenda", SubmitAsync).Makes<SavedMeeting>(SubmitEngagement.Needs, "委託案件を付議する", StatusCodes.Status200OK).Takes<SubmissionBody>().WithName("SubmitEngagement");

        all.MapPut("/{id}", (string id, Call call, ArrangeMeeting use) => ArrangeAsync<MeetingBody>(
            id, call, use, body => body.Why, (meeting, revision, body) => new ChangeMeeting.Correct(body.Kind, body.Date, body.Title, body.Members) { Id = meeting, ExpectedRevision = revision }))
            .Changes<SavedMeeting>(ArrangeMeeting.Needs, "会議の予定を直す").Takes<MeetingBody>().WithName("CorrectMeeting");
        all.MapPut("/{id}/attendance", (string id, Call call, ArrangeMeeting use) => ArrangeAsync<MembersBody>(
            id, call, use, body => body.Why, (meeting, revision, body) => new ChangeMeeting.Attend(body.Members) { Id = meeting, ExpectedRevision = revision }))
            .Changes<SavedMeeting>(ArrangeMeeting.Needs, "出席者を記録する").Takes<MembersBody>().WithName("NoteAttendance");
        all.MapPut("/{id}/agenda/order", (string id, Call call, ArrangeMeeting use) => ArrangeAsync<AgendaOrderBody>(
            id, call, use, body => body.Why, (meeting, revision, body) => new ChangeMeeting.Order(body.Engagements) { Id = meeting, ExpectedRevision = revision }))
            .Changes<SavedMeeting>(ArrangeMeeting.Needs, "議案の順を変える").Takes<AgendaOrderBody>().WithName("OrderAgenda");
        all.MapPut("/{id}/agenda/{engagement}/recused", (string id, string engagement, Call call, ArrangeMeeting use) => ArrangeAsync<MembersBody>(
            id, call, use, body => body.Why, (meeting, revision, body) => new ChangeMeeting.Recuse(Keys.Engagement(engagement), body.Members) { Id = meeting, ExpectedRevision = revision }))
            .Changes<SavedMeeting>(ArrangeMeeting.Needs, "議案の審議に加わらない委員を記録する").Takes<MembersBody>().WithName("NoteRecusal");
        all.MapPost("/{id}/agenda/{engagement}/removal", (string id, string engagement, Call call, ArrangeMeeting use) => ArrangeAsync<ReasonBody>(
            id, call, use, body => body.Why, (meeting, revision, _) => new ChangeMeeting.TakeOff(Keys.Engagement(engagement)) { Id = meeting, ExpectedRevision = revision }))
            .Changes<SavedMeeting>(ArrangeMeeting.Needs, "議案から外す").Takes<ReasonBody>().WithName("TakeOffAgenda");
        all.MapPost("/{id}/closing", (string id, Call call, ArrangeMeeting use) => ArrangeAsync<ReasonBody>(
            id, call, use, body => body.Why, (meeting, revision, _) => new ChangeMeeting.Close { Id = meeting, ExpectedRevision = revision }))
            .Changes<SavedMeeting>(ArrangeMeeting.Needs, "会議を閉じる").Takes<ReasonBody>().WithName("CloseMeeting");
    }

    private static async Task<IResult> ListAsync(Call call, IMeetingBook book, int? offset, int? limit) =>
        Results.Ok(Paging.Of(offset, limit).Part(call.Context, await book.ListAsync(call.Cancellation)));

    private static async Task<IResult> FindAsync(string id, Call call, IMeetingBook book)
    {
        Meeting found = await book.FindAsync(Keys.Meeting(id), call.Cancellation) ?? throw ApiRefusal.NotFound(What);
        return Answer.Found(call.Context, new MeetingAnswer(found, await book.DecisionsAsync(found.Id, call.Cancellation)), found.Revision, What);
    }

    private static async Task<IResult> HistoryAsync(string id, Call call, IMeetingBook book, int? offset, int? limit) =>
        Results.Ok(Paging.Of(offset, limit).Part(call.Context, await book.HistoryAsync(Keys.Meeting(id), call.Cancellation)));

    private static async Task<IResult> PlanAsync(Call call, Application.PlanMeeting use)
    {
        MeetingBody body = await call.BodyAsync<MeetingBody>();
        return await call.AnswerAsync(
            await use.RunAsync(call.Actor, new MeetingToPlan(call.CommandId, body.Why, body.Kind, body.Date, body.Title, body.Members), call.Cancellation),
            saved => saved.Revision,
            saved => $"{ApiAddresses.Root}/meetings/{saved.Id}");
    }

    private static async Task<IResult> SubmitAsync(string id, Call call, SubmitEngagement use)
    {
        SubmissionBody body = await call.BodyAsync<SubmissionBody>();
        return await call.AnswerAsync(
            await use.RunAsync(call.Actor, new EngagementSubmission(call.CommandId, body.Why, body.Engagement, body.Version, Keys.Meeting(id)), call.Cancellation), saved => saved.Revision);
    }

    private static async Task<IResult> ArrangeAsync<T>(string id, Call call, ArrangeMeeting use, Func<T, string> why, Func<MeetingId, long, T, ChangeMeeting> change)
        where T : class
    {
        long revision = call.Revision;
        T body = await call.BodyAsync<T>();
        return await call.AnswerAsync(
            await use.RunAsync(call.Actor, new MeetingArrangement(call.CommandId, why(body), change(Keys.Meeting(id), revision, body)), call.Cancellation), saved => saved.Revision);
    }
}
