namespace VendorRisk.Web.Hosting;

/// <summary>Says in one sentence why a request is not answered. What came with the request is not repeated.</summary>
internal static class PlainRefusal
{
    public static Task WriteAsync(HttpContext context, string message)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message, context.RequestAborted);
    }
}
