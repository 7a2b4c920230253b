using System.Threading.RateLimiting;

namespace VendorRisk.Web.Accounts;

/// <summary>
/// Bounds how many sign-ins are tried: so many a minute from one address that a whole office behind one still gets in. A password costs the server a hash, which
/// is slow on purpose: of these some are tried at once and the others wait, while whoever comes by a provider waits for nobody here. Guessing at one account is stopped by its lock, not here.
/// </summary>
internal static class SignInLimit
{
    public const int TriesPerMinute = 300;
    private const int MostWaiting = 200;

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, cancellation) => await rejected.HttpContext.Response.WriteAsync("サインインの試みが多すぎます。1分ほど待ってから、もう一度行ってください。", cancellation);
        limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsTry(context.Request)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("")),
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsPassword(context.Request)
                ? RateLimitPartition.GetConcurrencyLimiter(
                    "all", _ => new ConcurrencyLimiterOptions { PermitLimit = Environment.ProcessorCount, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst })
                : RateLimitPartition.GetNoLimiter("")));
    });

    private static bool IsPassword(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && (request.Path.StartsWithSegments(AccountAddresses.SignIn) || request.Path.StartsWithSegments(AccountAddresses.First));

    private static bool IsTry(HttpRequest request) =>
        IsPassword(request)
        || request.Path.StartsWithSegments(AccountAddresses.External)
        || request.Path.StartsWithSegments(AccountAddresses.Provider);
}
