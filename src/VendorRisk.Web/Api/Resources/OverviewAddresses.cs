using System.Collections.Immutable;
using System.Text.Json;
using VendorRisk.Application;
using VendorRisk.Monitoring;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Bodies;
using VendorRisk.Web.Api.Requests;

namespace VendorRisk.Web.Api.Resources;

/// <summary>What goes across engagements: the heatmap's rows, who is hit by an incident, alerts, the policies, and who asks.</summary>
internal static class OverviewAddresses
{
    public static void MapOverviews(this RouteGroupBuilder api)
    {
        api.MapGet("/me", Who).Reads<WhoAnswer>(Right.ReadPapers, "このトークンで何ができるか").WithTags("me").WithName("GetMe");

        RouteGroupBuilder heatmap = api.MapGroup("/heatmap").WithTags("heatmap");
        heatmap.MapGet("/vendors", VendorRowsAsync).Reads<Listing<VendorEntry>>(Right.ReadPapers, "ヒートマップの行（事業者。台帳にない名称も含む）").WithName("ListVendorRows");
        heatmap.MapGet("/engagements/{id}/chain", ChainAsync).Reads<Listing<PortfolioLink>>(Right.ReadPapers, "ヒートマップの行（一つの委託案件の連鎖）").WithName("ListChainRows");

        RouteGroupBuilder impact = api.MapGroup("/impact").WithTags("impact");
        impact.MapGet("", SearchAsync).Reads<Listing<ImpactSubject>>(Right.ReadPapers, "事故の影響を調べる相手を探す").WithName("SearchImpact");
        impact.MapGet("/{kind}", ImpactAsync).Reads<ImpactAnswer>(Right.ReadPapers, "事業者（vendor）かクラウドサービス（cloud）の事故が、どこに及ぶか").WithName("GetImpact");

        RouteGroupBuilder alerts = api.MapGroup("/alerts").WithTags("alerts");
        alerts.MapGet("", AlertsAsync).Reads<AlertList>(Right.ReadPapers, "認証の期限のお知らせ").WithName("ListAlerts");
        alerts.MapPost("/{id:long}/acknowledgement", AcknowledgeAsync)
            .Makes<AlertId>(Application.AcknowledgeAlert.Needs, "お知らせを確認済みにする", StatusCodes.Status200OK).Takes<ReasonBody>().WithName("AcknowledgeAlert");

        RouteGroupBuilder policies = api.MapGroup("/policies").WithTags("policies");
        policies.MapGet("", async (Call call, IPolicyBook book) => Results.Ok(await book.ViewAsync(call.Cancellation)))
            .Reads<PolicyBookView>(Right.ReadSystem, "方針の版").WithName("ListPolicies");
        policies.MapGet("/{number:int}", PolicyAsync).Reads<JsonElement>(Right.ReadSystem, "方針の一つの版の内容").WithName("GetPolicy");
    }

    private static IResult Who(Call call) => Results.Ok(new WhoAnswer(
        call.Actor.Name, [.. call.Context.User.FindAll(PersonClaims.Scope).Select(scope => scope.Value.ToLowerInvariant())], call.Actor.Grants));

    private static async Task<IResult> VendorRowsAsync(
        Call call, IPortfolio portfolio, string? words, bool? registered, Word<Grade>? worst, string? category, Word<VendorSort>? sort, bool? descending, int? offset, int? limit)
    {
        Paging part = Paging.Of(offset, limit);
        return Results.Ok(part.Of(call.Context, await portfolio.ListVendorsAsync(
            new VendorQuery
            {
                Words = words,
                Registered = registered,
                Worst = worst?.Value,
                Category = category,
                Sort = sort?.Value ?? default,
                Descending = descending ?? false,
                Skip = part.Skip,
                Take = part.Take,
            },
            call.Cancellation)));
    }

    private static async Task<IResult> ChainAsync(string id, Call call, IPortfolio portfolio)
    {
        ImmutableArray<PortfolioLink> links = await portfolio.ChainsAsync([Keys.Engagement(id)], call.Cancellation);
        return Results.Ok(new Listing<PortfolioLink>(links, links.Length, null));
    }

    private static async Task<IResult> SearchAsync(Call call, IImpact impact, string words, int? limit)
    {
        ImmutableArray<ImpactSubject> found = await impact.SearchAsync(words, Paging.Of(null, limit).Take, call.Cancellation);
        return Results.Ok(new Listing<ImpactSubject>(found, found.Length, null));
    }

    private static async Task<IResult> ImpactAsync(Word<ImpactKind> kind, string key, Call call, IImpact impact, int? offset, int? limit)
    {
        Paging part = Paging.Of(offset, limit);
        ImpactSubject subject = await impact.FindAsync(kind.Value, key, call.Cancellation) ?? throw ApiRefusal.NotFound("事業者かクラウドサービス");
        return Results.Ok(new ImpactAnswer(
            subject, await impact.SummaryAsync(kind.Value, key, call.Cancellation), part.Of(call.Context, await impact.PlacesAsync(kind.Value, key, part.Skip, part.Take, call.Cancellation))));
    }

    private static async Task<IResult> AlertsAsync(Call call, IAlertBoard board) => Results.Ok(await board.ListOpenAsync(call.Cancellation));

    private static async Task<IResult> AcknowledgeAsync(long id, Call call, Application.AcknowledgeAlert use)
    {
        ReasonBody body = await call.BodyAsync<ReasonBody>();
        return await call.AnswerAsync(await use.RunAsync(call.Actor, new AlertAcknowledgement(call.CommandId, body.Why, new AlertId(id)), call.Cancellation), _ => null);
    }

    private static async Task<IResult> PolicyAsync(int number, Call call, IPolicyBook book) =>
        await book.FindAsync(number, call.Cancellation) is { } file ? Results.Bytes(file.ToArray(), "application/json") : throw ApiRefusal.NotFound("方針の版");
}
