using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using VendorRisk.Application;
using VendorRisk.People;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Requests;

namespace VendorRisk.Web.Api;

/// <summary>Lets programs in by the token in their Authorization header. A cookie is none, so that no page elsewhere can borrow it. A sample's token is good while the samples' door is open.</summary>
internal sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, SignInPerson signIn, SampleDoor door, NoteAct note, TokenLimits limits, JapanClock clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string Bearer = "Bearer";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string given = Request.Headers.Authorization.ToString();
        if (!given.StartsWith(Bearer + " ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        string from = Context.Connection.RemoteIpAddress?.ToString() ?? "";
        return await signIn.WithTokenAsync(given[(Bearer.Length + 1)..].Trim(), from, Context.RequestAborted) is { } use
            && (!use.Person.Sample || await door.IsOpenAsync(Context, Context.RequestAborted))
            ? AuthenticateResult.Success(new AuthenticationTicket(PersonClaims.Of(use, Scheme.Name, clock.Today), Scheme.Name))
            : AuthenticateResult.Fail("This is no token, or one that is good no more.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Bearer;
        return ProblemAnswer.Of(StatusCodes.Status401Unauthorized, new Problem(
            "token.missing", "Authorization", "使えるトークンがありません。「自分の利用者情報」の画面でトークンを作り、Authorization: Bearer vrk_… として送ってください。期限が切れたものや無効にしたものは使えません。"))
            .WriteAsync(Context);
    }

    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        limits.Count(Context);
        Right? needed = Context.GetEndpoint()?.Metadata.GetMetadata<NeededRight>()?.Right;
        bool outOfScope = needed is { } right && !Context.User.HasClaim(PersonClaims.Scope, right.Scope().ToString());
        Problem problem = outOfScope
            ? new Problem("scope.missing", "Authorization", $"このトークンの範囲では行えません。範囲 {needed!.Value.Scope().ToString().ToLowerInvariant()} を持つトークンを作ってください。")
            : new Problem(Outcomes.Denied, "", "この操作の権限がありません。必要なときは、利用者の管理者に役割を付けてもらってください。");
        Actor actor = PersonClaims.ActorOf(Context.User);
        await note.RunAsync(actor.Name, actor.Account, PeopleEvent.Refused, needed?.ToString() ?? "", $"{problem.Message} {Request.Method} {Request.Path}", Context.RequestAborted);
        await ProblemAnswer.Of(StatusCodes.Status403Forbidden, problem).WriteAsync(Context);
    }
}
