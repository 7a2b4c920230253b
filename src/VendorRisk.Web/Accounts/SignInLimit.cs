using System.Threading.RateLimiting;

namespace VendorRisk.Web.Accounts;

/// <summary>Bounds how often one address may try to sign in: each try costs the server a hash, which is slow on purpose.</summary>
internal static class SignInLimit
{
    public const int TriesPerMinute = 60;

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, cancellation) => await rejected.HttpContext.Response.WriteAsync("サインインの試みが多すぎます。1分ほど待ってから、もう一度行ってください。", cancellation);
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsTry(context.Request)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    });

    private static bool IsTry(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && (request.Path.StartsWithSegments(AccountAddresses.SignIn) || request.Path.StartsWithSegments(AccountAddresses.First));
}
