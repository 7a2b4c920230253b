using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using VendorRisk.Application;
using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>Signing out, and the way of those who have to change their password first.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this WebApplication app) =>
        app.MapPost(AccountAddresses.SignOut, SignOutAsync).AllowAnonymous();

    /// <summary>Leads those whose password was given by somebody else to where they change it.</summary>
    public static void UseFirstPassword(this WebApplication app) => app.Use((context, next) =>
    {
        if (PersonClaims.MustChangePassword(context.User) && HttpMethods.IsGet(context.Request.Method) && IsPage(context.Request.Path))
        {
            context.Response.Redirect(AccountAddresses.Own);
            return Task.CompletedTask;
        }

        return next(context);
    });

    private static bool IsPage(PathString path) =>
        !path.StartsWithSegments(AccountAddresses.Own) && !path.StartsWithSegments("/language") && !path.StartsWithSegments("/_blazor") && !path.StartsWithSegments("/_framework")
        && !path.StartsWithSegments("/_content") && !path.StartsWithSegments("/health") && !Path.HasExtension(path);

    private static async Task<IResult> SignOutAsync(HttpContext context, [FromServices] NoteAct note, [FromServices] Sessions sessions, [FromForm] string? back)
    {
        if (PersonClaims.IdOf(context.User) is { } id)
        {
            sessions.End(context.User);
            await note.RunAsync(context.User.Identity?.Name ?? "", id, PeopleEvent.SignedOut, "", "", context.RequestAborted);
        }

        await context.SignOutAsync(PersonClaims.Scheme);
        return Results.LocalRedirect(Hosting.LocalAddress.Of(back is null ? AccountAddresses.SignIn : back));
    }
}
