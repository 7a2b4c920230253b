using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>Looks with each request whether the session still stands, and what its person may do today.</summary>
internal sealed class SessionEvents(Sessions sessions, SampleDoor door) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        CancellationToken cancellation = context.HttpContext.RequestAborted;
        if (context.Principal is not { } user
            || await sessions.RenewAsync(user, cancellation) is not { } renewed
            || !IsStillNamed(context.HttpContext, renewed)
            || (PersonClaims.IsSample(renewed) && !await door.IsOpenAsync(context.HttpContext, cancellation)))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(PersonClaims.Scheme);
            return;
        }

        context.ReplacePrincipal(renewed);
    }

    // Where a proxy names people, a session is good only beside its own name: another may have sat down at the same browser.
    private static bool IsStillNamed(HttpContext context, ClaimsPrincipal user) =>
        PersonClaims.WayOf(user) != ExternalWay.TrustedHeader
        || ExternalEntry.IsSameName(PersonClaims.ExternalNameOf(user), TrustedHeader.NameOf(context));

    // By the path alone: the name that a request came under is not ours to repeat.
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => SendAsync(context, new Uri(context.RedirectUri).PathAndQuery);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        SendAsync(context, PersonClaims.MustChangePassword(context.HttpContext.User) ? AccountAddresses.Account : new Uri(context.RedirectUri).PathAndQuery);

    private static Task SendAsync(RedirectContext<CookieAuthenticationOptions> context, string address)
    {
        context.Response.Redirect(address);
        return Task.CompletedTask;
    }
}
