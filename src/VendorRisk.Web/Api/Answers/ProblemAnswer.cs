using System.Collections.Immutable;

namespace VendorRisk.Web.Api.Answers;

/// <summary>Why something was not done, after RFC 9457.</summary>
/// <param name="Type">What kind of problem it is: a stable name.</param>
/// <param name="Title">The kind in words.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Detail">What is wrong and how to fix it, in Japanese.</param>
/// <param name="Errors">Every problem with its stable code and its field.</param>
internal sealed record ProblemAnswer(string Type, string Title, int Status, string Detail, ImmutableArray<Problem> Errors)
{
    public const string MediaType = "application/problem+json";

    public static ProblemAnswer Of(int status, params ImmutableArray<Problem> errors)
    {
        (string name, string title) = status switch
        {
            StatusCodes.Status400BadRequest => ("malformed", "要求を読めません"),
            StatusCodes.Status401Unauthorized => ("unauthenticated", "トークンがありません"),
            StatusCodes.Status403Forbidden => ("forbidden", "権限がありません"),
            StatusCodes.Status404NotFound => ("not-found", "見つかりません"),
            StatusCodes.Status405MethodNotAllowed => ("method", "この番地では使えない方法です"),
            StatusCodes.Status410Gone => ("gone", "消去されました"),
            StatusCodes.Status412PreconditionFailed => ("conflict", "ほかの人が先に変えました"),
            StatusCodes.Status413PayloadTooLarge => ("too-large", "大きすぎます"),
            StatusCodes.Status415UnsupportedMediaType => ("media-type", "本文の形式が違います"),
            StatusCodes.Status422UnprocessableEntity => ("rejected", "この内容では実行できません"),
            StatusCodes.Status428PreconditionRequired => ("revision-required", "どの改訂への変更かを示してください"),
            StatusCodes.Status429TooManyRequests => ("too-many", "要求が多すぎます"),
            StatusCodes.Status503ServiceUnavailable => ("busy", "混み合っています"),
            _ => ("fault", "処理できませんでした"),
        };
        return new ProblemAnswer("urn:vendorrisk:" + name, title, status, string.Join(' ', errors.Select(error => error.Message)), errors);
    }

    public async Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        await context.Response.WriteAsJsonAsync(this, ApiJson.Of(context), MediaType, context.RequestAborted);
    }
}
