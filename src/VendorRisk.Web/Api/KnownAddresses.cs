namespace VendorRisk.Web.Api;

/// <summary>
/// Answers what is no address of the API as the router does, by its status: nothing there (404), not by this method (405), not with this media type (415). Otherwise the pages' own
/// rule would ask a program to sign in.
/// </summary>
internal sealed class KnownAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        switch (context.GetEndpoint())
        {
            case RouteEndpoint:
                return next(context);
            case { RequestDelegate: { } refuse }:
                return refuse(context);
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }
}
