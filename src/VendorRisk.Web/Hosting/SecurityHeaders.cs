namespace VendorRisk.Web.Hosting;

/// <summary>Headers that hold on every answer: nothing is loaded from another host, nothing may frame the product.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Radzen's components and the drawing of the chain set their geometry through style attributes, whose values are numbers of ours;
    // style sheets and scripts come from files alone.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";

        // Not "no-referrer": browsers would then hide from our own forms where they come from (Origin: null), and SameOrigin could not tell.
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.IsHttps && !LoopbackNames.All.Contains(context.Request.Host.Host))
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return next(context);
    }
}
