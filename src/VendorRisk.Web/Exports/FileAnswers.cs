using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using VendorRisk.Application;
using VendorRisk.Exports;
using VendorRisk.People;
using VendorRisk.Web.Accounts;

namespace VendorRisk.Web.Exports;

/// <summary>How a download is answered, and put on record.</summary>
internal static class FileAnswers
{
    /// <summary>Puts on record who took which file along.</summary>
    public static async ValueTask<object?> NoteAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        object? answer = await next(invocation);
        HttpContext context = invocation.HttpContext;
        if (answer is FileContentHttpResult file)
        {
            await context.RequestServices.GetRequiredService<NoteAct>().RunAsync(
                context.User.Identity?.Name ?? "", PersonClaims.IdOf(context.User), PeopleEvent.Exported, context.Request.Path, file.FileDownloadName ?? "", context.RequestAborted);
        }

        return answer;
    }

    /// <summary>The file; not found where there is none.</summary>
    public static async Task<IResult> OfAsync(Func<Task<(OutputFile File, string Name)?>> make)
    {
        // What is handed in is Japanese, in whatever language the pages are read.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        return await make() is { } made
            ? Results.File(made.File.Content.ToArray(), made.File.MediaType, DownloadName.Of(made.Name, made.File.Extension))
            : Results.NotFound();
    }
}
