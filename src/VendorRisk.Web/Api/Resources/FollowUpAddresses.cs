using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Bodies;
using VendorRisk.Web.Api.Requests;

namespace VendorRisk.Web.Api.Resources;

/// <summary>What is on record of an engagement: consents, erasures, accepted findings, decisions and their conditions.</summary>
internal static class FollowUpAddresses
{
    public static void MapFollowUps(this RouteGroupBuilder api)
    {
        RouteGroupBuilder one = api.MapGroup("/engagements/{id}").WithTags("engagements");
        one.MapGet("/consents", (string id, Call call, IEngagementBook book) => ListAsync(id, call, book, found => found.Consents))
            .Reads<Listing<ConsentRecord>>(Right.ReadPapers, "再委託の承諾").WithName("ListConsents");
        one.MapGet("/erasures", (string id, Call call, IEngagementBook book) => ListAsync(id, call, book, found => found.Erasures))
            .Reads<Listing<ErasureRecord>>(Right.ReadPapers, "消去の記録").WithName("ListErasures");
        one.MapGet("/acceptances", (string id, Call call, IEngagementBook book) => ListAsync(id, call, book, found => found.Acceptances))
            .Reads<Listing<AcceptanceRecord>>(Right.ReadPapers, "受け入れた指摘").WithName("ListAcceptances");
        one.MapGet("/decisions", (string id, Call call, IEngagementBook book) => WholeAsync(id, call, book, key => book.DecisionsAsync(key, call.Cancellation)))
            .Reads<Listing<DecisionRecord>>(Right.ReadPapers, "決定（古い順）").WithName("ListDecisions");
        one.MapGet("/conditions", (string id, Call call, IEngagementBook book) => WholeAsync(id, call, book, key => book.ListConditionsAsync([key], call.Cancellation)))
            .Reads<Listing<ConditionRecord>>(Right.ReadPapers, "決定の条件（古い順）").WithName("ListConditions");

        one.MapPost("/consents", (string id, Call call, Application.RecordConsent use) => RunAsync<ConsentBody>(
            call, (revision, body) => use.RunAsync(call.Actor, new ConsentToRecord(call.CommandId, body.Why, Keys.Engagement(id), revision, body.Vendor, body.Date, body.Reference), call.Cancellation)))
            .Changes<SavedEngagement>(Application.RecordConsent.Needs, "再委託の承諾を記録する").Takes<ConsentBody>().WithName("RecordConsent");
        one.MapPost("/erasures", (string id, Call call, Application.RecordErasure use) => RunAsync<ErasureBody>(
            call, (revision, body) => use.RunAsync(call.Actor, new ErasureToRecord(call.CommandId, body.Why, Keys.Engagement(id), revision, body.Vendor, body.CertificateDate, body.CheckedOn), call.Cancellation)))
            .Changes<SavedEngagement>(Application.RecordErasure.Needs, "消去証明書と確認を記録する").Takes<ErasureBody>().WithName("RecordErasure");
        one.MapPost("/acceptances", (string id, Call call, Application.AcceptFinding use) => RunAsync<AcceptanceBody>(
            call, (revision, body) => use.RunAsync(call.Actor, new FindingToAccept(call.CommandId, body.Why, Keys.Engagement(id), revision, body.Finding), call.Cancellation)))
            .Changes<SavedEngagement>(Application.AcceptFinding.Needs, "指摘を受け入れる").Takes<AcceptanceBody>().WithName("AcceptFinding");
        one.MapPost("/acceptances/withdrawals", (string id, Call call, Application.WithdrawAcceptance use) => RunAsync<AcceptanceBody>(
            call, (revision, body) => use.RunAsync(call.Actor, new AcceptanceToWithdraw(call.CommandId, body.Why, Keys.Engagement(id), revision, body.Finding), call.Cancellation)))
            .Changes<SavedEngagement>(Application.WithdrawAcceptance.Needs, "指摘の受入れを取りやめる").Takes<AcceptanceBody>().WithName("WithdrawAcceptance");
        one.MapPost("/decisions", (string id, Call call, Decide use) => RunAsync<DecisionBody>(call, (revision, body) => use.RunAsync(call.Actor, Decision(id, call, revision, body), call.Cancellation)))
            .Changes<SavedEngagement>(Decide.Needs, "会議の決定を記録する（二人が要るときは 202。画面で二人目が確かめると記録される）").Takes<DecisionBody>().Produces<ProposedAnswer>(StatusCodes.Status202Accepted).WithName("RecordDecision");
        one.MapPost("/conditions/{number:int}/evidence", (string id, int number, Call call, MeetCondition use) => RunAsync<EvidenceBody>(
            call, (revision, body) => use.RunAsync(call.Actor, new ConditionEvidence(call.CommandId, body.Why, Keys.Engagement(id), revision, number, body.Words, body.Reference), call.Cancellation)))
            .Changes<SavedEngagement>(MeetCondition.Needs, "条件を履行したことを記録する").Takes<EvidenceBody>().WithName("MeetCondition");
        one.MapPost("/conditions/{number:int}/waiver", (string id, int number, Call call, WaiveCondition use) => RunAsync<ReasonBody>(
            call, (revision, body) => use.RunAsync(call.Actor, new ConditionWaiver(call.CommandId, body.Why, Keys.Engagement(id), revision, number), call.Cancellation)))
            .Changes<SavedEngagement>(WaiveCondition.Needs, "条件を免除する").Takes<ReasonBody>().WithName("WaiveCondition");
    }

    private static DecisionToRecord Decision(string id, Call call, long revision, DecisionBody body) =>
        new(call.CommandId, body.Why, Keys.Engagement(id), revision, body.Version, body.Outcome, body.MeetingDate, body.Conditions)
        {
            Meeting = body.Meeting,
            Corrects = body.Corrects,
            Asked = body.Asked ?? [],
        };

    private static async Task<IResult> RunAsync<T>(Call call, Func<long, T, Task<Outcome<SavedEngagement>>> use)
        where T : class
    {
        long revision = call.Revision;
        return await call.AnswerAsync(await use(revision, await call.BodyAsync<T>()), saved => saved.Revision);
    }

    private static async Task<IResult> ListAsync<T>(string id, Call call, IEngagementBook book, Func<Engagement, ImmutableArray<T>> of)
    {
        Engagement found = await book.FindAsync(Keys.Engagement(id), call.Cancellation) ?? throw ApiRefusal.NotFound("委託案件");
        ImmutableArray<T> all = of(found);
        return Answer.Found(call.Context, new Listing<T>(all, all.Length, null), found.Revision, "委託案件");
    }

    // Few by their nature: what an office records of one engagement.
    private static async Task<IResult> WholeAsync<T>(string id, Call call, IEngagementBook book, Func<EngagementId, Task<ImmutableArray<T>>> of)
    {
        EngagementId key = Keys.Engagement(id);
        if (await book.RevisionAsync(key, call.Cancellation) is null)
        {
            throw ApiRefusal.NotFound("委託案件");
        }

        ImmutableArray<T> all = await of(key);
        return Results.Ok(new Listing<T>(all, all.Length, null));
    }
}
