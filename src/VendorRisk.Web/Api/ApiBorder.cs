using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Shell;

namespace VendorRisk.Web.Api;

/// <summary>Whatever ends a request of the API early is answered as a problem, never as a page.</summary>
internal sealed class ApiBorder(RequestDelegate next, ILogger<ApiBorder> log)
{
    public static bool Bounds(HttpContext context) => context.Request.Path.StartsWithSegments(ApiAddresses.Root);

    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await next(context);
        }
        catch (ApiRefusal refusal) when (!context.Response.HasStarted)
        {
            await refusal.Problem.WriteAsync(context);
            return;
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await SayAsync(context, fault.StatusCode);
            return;
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            string reference = FaultReference.New();
            log.LogError(fault, "A request of the API failed ({Reference}).", reference);
            await ProblemAnswer.Of(StatusCodes.Status500InternalServerError, new Problem(
                "fault", "", $"処理の途中で失敗しました。もう一度行ってください。続くときは、番号 {reference} を管理者に伝えてください。")).WriteAsync(context);
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null })
        {
            await SayAsync(context, context.Response.StatusCode);
        }
    }

    private static Task SayAsync(HttpContext context, int status) => ProblemAnswer.Of(status, status switch
    {
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => new Problem("address.unknown", "", $"この番地はないか、この方法（{context.Request.Method}）では使えません。番地の一覧は {ApiAddresses.Document} にあります。"),
        StatusCodes.Status413PayloadTooLarge => new Problem("body.large", "", $"本文が大きすぎます。{Hosting.UploadLimit.Megabytes} MB 以内にしてください。"),
        StatusCodes.Status415UnsupportedMediaType => new Problem("body.mediaType", "Content-Type", $"本文の形式（Content-Type）が違います。{ApiAddresses.Document} で確かめてください。"),
        _ => new Problem("request.form", "", $"要求を読めません。番地に付けた値の形を、{ApiAddresses.Document} で確かめてください。"),
    }).WriteAsync(context);
}
