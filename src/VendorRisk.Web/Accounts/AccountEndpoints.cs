using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using VendorRisk.Application;
using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>Signing out.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this WebApplication app) =>
        app.MapPost(AccountAddresses.SignOut, SignOutAsync).AllowAnonymous();

    private static async Task<IResult> SignOutAsync(HttpContext context, [FromServices] NoteAct note, [FromServices] Sessions sessions, [FromForm] string? back)
    {
        if (PersonClaims.IdOf(context.User) is { } id)
        {
            sessions.End(context.User);
            await note.RunAsync(context.User.Identity?.Name ?? "", id, PeopleEvent.SignedOut, "", "", context.RequestAborted);
        }

        await context.SignOutAsync(PersonClaims.Scheme);
        return Results.LocalRedirect(Hosting.LocalAddress.Of(back ?? AccountAddresses.SignIn));
    }
}
