using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using VendorRisk.Application;
using VendorRisk.People;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Accounts;

/// <summary>Signing out, and the way to the identity provider and back.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this WebApplication app, SignInSettings settings)
    {
        app.MapPost(AccountAddresses.SignOut, SignOutAsync).AllowAnonymous();
        if (settings.Provider is not null)
        {
            app.MapGet(AccountAddresses.Provider, ToProviderAsync).AllowAnonymous();
            app.MapGet(AccountAddresses.ProviderSignOut, SignOutThereAsync).AllowAnonymous();
        }
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, [FromServices] NoteAct note, [FromServices] Sessions sessions, [FromServices] SignInSettings settings, [FromForm] string? back)
    {
        ExternalWay way = PersonClaims.WayOf(context.User);
        string? idToken = way == ExternalWay.OpenIdConnect ? await context.GetTokenAsync(PersonClaims.Scheme, ExternalSignIn.IdToken) : null;
        if (PersonClaims.IdOf(context.User) is { } id)
        {
            sessions.End(context.User);
            await note.RunAsync(context.User.Identity?.Name ?? "", id, PeopleEvent.SignedOut, "", "", context.RequestAborted);
        }

        await context.SignOutAsync(PersonClaims.Scheme);
        if (way == ExternalWay.OpenIdConnect && settings.Provider is not null)
        {
            // The page after this one leads there: a form may lead to no other site.
            AuthenticationProperties kept = new();
            kept.StoreTokens(idToken is null ? [] : [new AuthenticationToken { Name = ExternalSignIn.IdToken, Value = idToken }]);
            await context.SignInAsync(ExternalSignIn.Scheme, new ClaimsPrincipal(new ClaimsIdentity(ExternalSignIn.Scheme)), kept);
        }

        return Results.LocalRedirect(way == ExternalWay.None ? LocalAddress.Of(back ?? AccountAddresses.SignIn) : AccountAddresses.SignedOut);
    }

    private static async Task ToProviderAsync(HttpContext context, string? back)
    {
        AuthenticationProperties where = new() { RedirectUri = $"{AccountAddresses.External}?{AccountAddresses.Back}={Uri.EscapeDataString(LocalAddress.Of(back))}" };
        try
        {
            await context.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, where);
        }
        catch (InvalidOperationException problem)
        {
            // Its discovery document cannot be had: it is down, or its address is wrong.
            ExternalSignIn.NoteFailure(context, problem);
            context.Response.Redirect($"{AccountAddresses.External}?{AccountAddresses.Failed}=true&{AccountAddresses.Back}={Uri.EscapeDataString(LocalAddress.Of(back))}");
        }
    }

    // Only whoever has just signed out here is led there.
    private static async Task SignOutThereAsync(HttpContext context)
    {
        if (await context.AuthenticateAsync(ExternalSignIn.Scheme) is { Succeeded: true })
        {
            await context.SignOutAsync(ExternalSignIn.Scheme);
            try
            {
                await context.SignOutAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = AccountAddresses.SignedOut });
                return;
            }
            catch (InvalidOperationException problem)
            {
                // It is down, or names no address for it.
                ExternalSignIn.NoteFailure(context, problem);
            }
        }

        context.Response.Redirect(AccountAddresses.SignedOut);
    }
}
