using Microsoft.Extensions.Primitives;

namespace VendorRisk.Web.Hosting;

/// <summary>
/// Takes what changes something, and the connection of an open page, from this site's own pages alone. Browsers say where such a request comes from; a WebSocket
/// knows no other bound. A program that is no browser says nothing, and nobody's cookies can be borrowed through it.
/// </summary>
internal sealed class SameOrigin(RequestDelegate next)
{
    private const string Circuit = "/_blazor";

    public Task InvokeAsync(HttpContext context) =>
        !IsBound(context.Request) || IsFromHere(context.Request)
            ? next(context)
            : PlainRefusal.WriteAsync(
                context,
                "ほかのサイトからの操作は受け付けません。この画面を開き直してから、もう一度行ってください。"
                + $"管理者の方へ: プロキシの後ろで使うときは、元のホスト名と X-Forwarded-Proto を渡し、プロキシの IP アドレスを設定 {SurfaceSettings.ProxiesSetting} に書いてください。");

    private static bool IsBound(HttpRequest request) =>
        request.Path.StartsWithSegments(Circuit) || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    private static bool IsFromHere(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out StringValues site) && site.ToString() is not ("same-origin" or "none"))
        {
            return false;
        }

        return !request.Headers.TryGetValue("Origin", out StringValues origin)
            || (origin.Count == 1
                && Uri.TryCreate(origin[0], UriKind.Absolute, out Uri? from)
                && Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out Uri? here)
                && Uri.Compare(from, here, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
