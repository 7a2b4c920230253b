using Scalar.AspNetCore;

namespace VendorRisk.Web.Api.Documents;

/// <summary>
/// Lets the page about the API run its own one script by a nonce, and set the styles that its bundle carries; nothing else changes, and nothing is asked of another host.
/// </summary>
internal sealed class ReferencePolicy(RequestDelegate next)
{
    public static bool Bounds(HttpContext context) =>
        context.Request.Path.StartsWithSegments(ApiAddresses.Reference) && !ApiBorder.Bounds(context);

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Items.TryGetValue(ScalarOptions.NonceHttpContextItemKey, out object? nonce))
            {
                context.Response.Headers.ContentSecurityPolicy = context.Response.Headers.ContentSecurityPolicy.ToString()
                    .Replace("script-src 'self'", $"script-src 'self' 'nonce-{nonce}'", StringComparison.Ordinal)
                    .Replace("style-src 'self'; style-src-elem 'self'", "style-src 'self' 'unsafe-inline'; style-src-elem 'self' 'unsafe-inline'", StringComparison.Ordinal);
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
